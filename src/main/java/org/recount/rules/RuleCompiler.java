package org.recount.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Turns rule texts into class bytes, through Drools' executable model. */
final class RuleCompiler {

    private static final String FOLDER = "src/main/resources/rules/";
    private static final String MODEL_LIST = "/drools-model";

    private RuleCompiler() {}

    /**
     * What came of it.
     *
     * @param classes bytes by class name; empty where there are complaints
     * @param models  names of the classes that describe the rules to Drools
     * @param errors  empty where everything compiled
     */
    record Outcome(Map<String, byte[]> classes, List<String> models, List<Complaint> errors) {}

    /**
     * What Drools or its Java compiler said, raw.
     *
     * @param text as given
     * @param java whether the Java made from a rule is meant rather than the rule's own text
     */
    record Complaint(String text, boolean java) {}

    /** Compiles texts of rule files together. One at a time: Drools keeps its modules in one place a process. */
    static synchronized Outcome compile(List<String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (int i = 0; i < texts.size(); i++) {
            files.write("%s%04d.drl".formatted(FOLDER, i), texts.get(i).getBytes(StandardCharsets.UTF_8));
        }
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Some flaws, such as a name that two packages have, make Drools throw instead of reporting.
            return failed(List.of(new Complaint(String.valueOf(e.getMessage()), false)));
        }
        List<Complaint> errors = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            String path = String.valueOf(message.getPath());
            if (!message.getText().startsWith("Java source of ")) {
                errors.add(new Complaint(message.getText(), path.endsWith(".java")));
            }
        }
        if (!errors.isEmpty()) {
            return failed(errors);
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        services.getRepository().removeKieModule(module.getReleaseId());
        return new Outcome(classes(module), models(module), List.of());
    }

    private static Outcome failed(List<Complaint> errors) {
        return new Outcome(Map.of(), List.of(), errors);
    }

    /** All but the project's own descriptor, which only a module container needs. */
    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        module.getClassesMap().forEach((path, bytes) -> {
            if (!path.startsWith("org/drools/project/")) {
                String name = path.substring(0, path.length() - ".class".length());
                classes.put(name.replace('/', '.'), bytes);
            }
        });
        return classes;
    }

    private static List<String> models(InternalKieModule module) {
        String list = module.getFileNames().stream()
                .filter(name -> name.endsWith(MODEL_LIST))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Drools compiled the rules but listed no model"));
        return new String(module.getBytes(list), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                .sorted()
                .toList();
    }
}
