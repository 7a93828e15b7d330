package org.recount.rules;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recount.check.Severity;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/**
 * A folder of rules compiled.
 *
 * @param classes bytes by class name (with dots); empty where the class path of the program holds them
 * @param models  names of the classes that describe the rules to Drools
 * @param rules   in the order of files and lines
 */
record CompiledRules(Map<String, byte[]> classes, List<String> models, List<Rule> rules) {

    /**
     * Compiles files of one folder.
     *
     * @throws RuleProblems every flaw found in them
     */
    static CompiledRules of(List<RuleFile> files) throws RuleProblems {
        RuleReader reader = new RuleReader();
        List<Parsed> parsed = new ArrayList<>();
        files.forEach(file -> reader.read(file).ifPresent(parsed::add));
        List<Rule> rules = parsed.stream()
                .flatMap(file -> file.rules().stream())
                .map(Range::rule)
                .toList();
        List<Problem> problems = new ArrayList<>(reader.problems());
        problems.addAll(Duplicates.among(rules));
        RuleCompiler.Outcome outcome =
                RuleCompiler.compile(parsed.stream().map(Exactly::of).toList());
        if (!outcome.errors().isEmpty()) {
            problems.addAll(Diagnosis.of(parsed, outcome.errors()));
        }
        Set<String> blamed = problems.stream().map(Problem::rule).collect(Collectors.toSet());
        for (Parsed file : parsed) {
            file.rules().stream()
                    .filter(range -> !blamed.contains(range.rule().name()))
                    .forEach(range -> ConditionDiagnosis.ofTypes(file, range).ifPresent(problems::add));
        }
        if (!problems.isEmpty()) {
            throw new RuleProblems(problems.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                    .toList());
        }
        return new CompiledRules(outcome.classes(), outcome.models(), rules);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> type : new TreeMap<>(classes).entrySet()) {
            out.writeUTF(type.getKey());
            out.writeInt(type.getValue().length);
            out.write(type.getValue());
        }
        out.writeInt(models.size());
        for (String model : models) {
            out.writeUTF(model);
        }
        out.writeInt(rules.size());
        for (Rule rule : rules) {
            out.writeUTF(rule.id());
            out.writeUTF(rule.name());
            out.writeUTF(rule.severity().name());
            out.writeUTF(rule.title());
            out.writeUTF(rule.rationale());
            out.writeUTF(String.join(" ", rule.tags()));
            out.writeUTF(rule.file());
            out.writeInt(rule.line());
        }
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeTo(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #writeTo} wrote.
     *
     * @param folder where the rules were found this time
     */
    static CompiledRules readFrom(InputStream stream, Path folder) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        List<String> models = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            models.add(in.readUTF());
        }
        List<Rule> rules = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.add(new Rule(
                    in.readUTF(),
                    in.readUTF(),
                    Severity.valueOf(in.readUTF()),
                    in.readUTF(),
                    in.readUTF(),
                    tags(in.readUTF()),
                    in.readUTF(),
                    in.readInt(),
                    folder));
        }
        return new CompiledRules(classes, models, rules);
    }

    private static List<String> tags(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}
