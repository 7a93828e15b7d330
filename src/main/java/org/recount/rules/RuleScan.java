package org.recount.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.recount.rules.RuleProblems.Problem;

/**
 * Reads the bytes of compiled rules and refuses whatever {@link AllowList} does not list, and everything that could run
 * for ever, before any of it is loaded. So a rule file from somebody else cannot touch files, processes, threads, the
 * network or Java's own innards.
 */
final class RuleScan {

    private static final int API = Opcodes.ASM9;
    private static final String NEXT = "Rules may compare facts and report findings, nothing else; leave this out.";
    /** Where regular expressions live: how long one takes nobody can tell beforehand. */
    private static final String EXPRESSIONS = "java.util.regex.";

    private static final String WORDS =
            "Rules may not use regular expressions (matches): write contains \"…\", str[startsWith] \"…\" or in ( \"…\", \"…\" ) instead.";

    private final CompiledRules compiled;
    private final Path folder;
    private final Set<String> own = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Trespass> trespasses = new ArrayList<>();
    /** Names of rules whose description refers to a class. */
    private final Map<String, Set<String>> users = new TreeMap<>();

    /**
     * Something refused.
     *
     * @param type internal name of the class that does it
     * @param rule name of the rule, where the code tells it; else empty
     * @param what for a reader
     */
    record Trespass(String type, String rule, String what) {

        /** Whether the other says the same and more: the member used, or that one is made. */
        boolean isCoveredBy(Trespass other) {
            return type.equals(other.type)
                    && (other.what.startsWith(what + ".") || other.what.equals(what.replace("uses ", "makes a ")))
                    && !other.what.equals(what);
        }
    }

    private RuleScan(CompiledRules compiled, Path folder) {
        this.compiled = compiled;
        this.folder = folder;
        compiled.classes().keySet().forEach(name -> own.add(name.replace('.', '/')));
        compiled.rules().forEach(rule -> names.add(rule.name()));
    }

    /**
     * What a scan found.
     *
     * @param problems at most one for each rule and thing it tried; empty for clean rules
     * @param owners   names of the rules that use a class of theirs, by its internal name
     */
    record Report(List<Problem> problems, Map<String, Set<String>> owners) {}

    /** Reads every class. */
    static Report of(CompiledRules compiled, Path folder) {
        RuleScan scan = new RuleScan(compiled, folder);
        compiled.classes().forEach(scan::read);
        return new Report(scan.problems(), scan.users);
    }

    private void read(String name, byte[] bytes) {
        try {
            ClassReader reader = new ClassReader(bytes);
            if (!reader.getClassName().equals(name.replace('.', '/'))) {
                refuse(new Trespass(name, "", "hides a class under another name"));
            }
            reader.accept(new ScannedClass(API, this), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            refuse(new Trespass(name, "", "holds a class that cannot be read: " + e.getMessage()));
        }
    }

    boolean isOwn(String type) {
        return own.contains(type);
    }

    boolean isRule(String text) {
        return names.contains(text);
    }

    void refuse(Trespass trespass) {
        trespasses.add(trespass);
    }

    void uses(String rule, String type) {
        users.computeIfAbsent(type, key -> new HashSet<>()).add(rule);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Trespass trespass : trespasses) {
            if (trespasses.stream().anyMatch(trespass::isCoveredBy)) {
                continue;
            }
            Set<String> suspects =
                    trespass.rule().isEmpty() ? users.getOrDefault(trespass.type(), Set.of()) : Set.of(trespass.rule());
            List<Rule> culprits = compiled.rules().stream()
                    .filter(rule -> suspects.contains(rule.name()))
                    .toList();
            if (culprits.isEmpty()) {
                // A function, or anything else that stands outside the rules: any file of the folder could hold it.
                problems.add(new Problem(folder.toString(), 0, "", trespass.what(), next(trespass)));
            }
            for (Rule rule : culprits) {
                String file = rule.path().toString();
                problems.add(
                        new Problem(file, line(rule, trespass.what()), rule.name(), trespass.what(), next(trespass)));
            }
        }
        return problems.stream().distinct().toList();
    }

    private static String next(Trespass trespass) {
        return trespass.what().contains(EXPRESSIONS) ? WORDS : NEXT;
    }

    /** The line of the rule that names what it tried, else its first. */
    private static int line(Rule rule, String what) {
        String[] words = what.substring(what.lastIndexOf(' ') + 1).split("\\.", -1);
        try {
            List<String> lines = RuleFile.of(rule.path()).text().lines().toList();
            for (int word = words.length - 1; word >= Math.max(0, words.length - 2); word--) {
                for (int i = rule.line() - 1;
                        i < lines.size() && !lines.get(i).strip().equals("end");
                        i++) {
                    if (lines.get(i).matches(".*(?<!\\w)" + Pattern.quote(words[word]) + "(?!\\w).*")) {
                        return i + 1;
                    }
                }
            }
        } catch (IOException e) {
            // The rules came from the cache and their file has gone: the line of the rule has to do.
        }
        return rule.line();
    }
}
