package org.recount.check;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.slf4j.LoggerFactory;

/** The shipped rules, compiled once for all tests. */
record ShippedRules(KieBase kieBase) implements RuleSet {
    static final Path FOLDER = Path.of("rules");

    private static final class Compiled {
        static final ShippedRules BASE = new ShippedRules(compile());
    }

    static ShippedRules base() {
        return Compiled.BASE;
    }

    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public boolean foreign() {
        return false;
    }

    @Override
    public RuleSet without(RuleFault fault) {
        throw fault;
    }

    static List<Path> files(String suffix) {
        return files(FOLDER, suffix);
    }

    /** Those of one set: article, tally. */
    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KieBase compile() {
        for (String noisy : List.of("org.drools", "org.kie")) {
            ((Logger) LoggerFactory.getLogger(noisy)).setLevel(Level.WARN);
        }
        KieServices services = KieServices.get();
        KieFileSystem source = services.newKieFileSystem();
        for (Path file : files(".drl")) {
            try {
                source.write("src/main/resources/org/recount/" + file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        KieBuilder builder = services.newKieBuilder(source).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
