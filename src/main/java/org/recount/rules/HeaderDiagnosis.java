package org.recount.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.recount.check.Findings;
import org.recount.json.Nearest;
import org.recount.rules.RuleProblems.Problem;

/** What is wrong with package, imports and globals, which concern every rule of a file. */
final class HeaderDiagnosis {
    /** A package of this name would stand among Java's, the engine's or the product's own classes. */
    private static final Pattern TAKEN =
            Pattern.compile("(java|javax|jdk|sun|org\\.drools|org\\.kie|org\\.recount(?!\\.rules\\.))(\\..*)?");

    private static final String PACKAGE = "Write package org.recount.rules.own; in the first line.";

    private HeaderDiagnosis() {}

    static List<Problem> of(RuleFile file, String text, PackageDescr descr) {
        List<Problem> problems = new ArrayList<>();
        names(file, text, descr, problems);
        types(file, text, descr, problems);
        declared(file, descr, problems);
        return problems;
    }

    private static void declared(RuleFile file, PackageDescr descr, List<Problem> problems) {
        for (TypeDeclarationDescr type : descr.getTypeDeclarations()) {
            problems.add(file.problem(
                    type.getLine(),
                    "",
                    "declares the type %s, of which no fact would ever be".formatted(type.getTypeName()),
                    "Delete it from declare to end. Rules see the facts that recount rules facts lists; a list of words is a"
                            + " function that gives a WordList."));
        }
    }

    /** Whether a type that the rules need is misspelt, so that what else is said of them means little. */
    static boolean spoils(RuleFile file, String text, PackageDescr descr) {
        List<Problem> problems = new ArrayList<>();
        types(file, text, descr, problems);
        declared(file, descr, problems);
        return !problems.isEmpty();
    }

    private static void names(RuleFile file, String text, PackageDescr descr, List<Problem> problems) {
        String name = descr.getNamespace();
        if (name == null || name.isEmpty()) {
            problems.add(file.problem(1, "", "has no package", PACKAGE));
        } else if (TAKEN.matcher(name).matches()) {
            problems.add(
                    file.problem(at(text, name), "", "the package %s is not one for rules".formatted(name), PACKAGE));
        }
    }

    private static void types(RuleFile file, String text, PackageDescr descr, List<Problem> problems) {
        for (ImportDescr one : descr.getImports()) {
            wrongImport(file, text, one.getTarget(), problems);
        }
        for (GlobalDescr global : descr.getGlobals()) {
            if (new Imports(descr).type(global.getType()).isEmpty()) {
                problems.add(file.problem(
                        at(text, global.getType()),
                        "",
                        "there is no type %s for the global %s".formatted(global.getType(), global.getIdentifier()),
                        "Write global %s findings;".formatted(Findings.class.getName())));
            }
        }
    }

    private static void wrongImport(RuleFile file, String text, String target, List<Problem> problems) {
        if (target.endsWith(".*")) {
            String name = target.substring(0, target.length() - 2);
            Optional<String> meant = Nearest.of(name, Imports.PACKAGES);
            if (Imports.PACKAGES.stream().noneMatch(known -> (name + ".").startsWith(known + "."))
                    && meant.isPresent()) {
                problems.add(file.problem(
                        at(text, name),
                        "",
                        "there is no package %s to import".formatted(name),
                        "Maybe %s is meant.".formatted(meant.get())));
            }
        } else if (Imports.load(target).isEmpty()) {
            String simple = target.substring(target.lastIndexOf('.') + 1);
            problems.add(file.problem(
                    at(text, target),
                    "",
                    "there is no type %s to import".formatted(target),
                    Imports.nearestFact(simple)
                            .map(fact -> "Maybe %s is meant; import org.recount.check.*; imports every fact."
                                    .formatted(fact))
                            .orElse("Correct the import.")));
        }
    }

    private static Position at(String text, String word) {
        return Position.of(text, Math.max(0, text.indexOf(word)));
    }
}
