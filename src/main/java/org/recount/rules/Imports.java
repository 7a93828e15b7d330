package org.recount.rules;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.recount.check.Check;
import org.recount.check.TextFact;
import org.recount.check.across.AcrossCheck;
import org.recount.check.tally.TallyCheck;
import org.recount.json.Nearest;

/** What the names in a rule file stand for: its imports and globals. */
final class Imports {
    /** Packages that rules may import facts and their parts from. */
    static final List<String> PACKAGES = List.of(
            "org.recount.check",
            "org.recount.check.across",
            "org.recount.check.tally",
            "org.recount.claim",
            "org.recount.election",
            "org.recount.article");

    /** On claims, on what several articles say, and on the tallies themselves. */
    static final List<Class<?>> FACTS = List.of(Check.class, AcrossCheck.class, TallyCheck.class, TextFact.class);

    private final List<String> imported = new ArrayList<>();
    private final Map<String, String> globals = new LinkedHashMap<>();

    Imports(PackageDescr file) {
        for (ImportDescr one : file.getImports()) {
            imported.add(one.getTarget());
        }
        for (GlobalDescr global : file.getGlobals()) {
            globals.put(global.getIdentifier(), global.getType());
        }
        imported.add("java.lang.*");
        imported.add(file.getNamespace() + ".*");
    }

    /** The class that a name stands for; empty where it stands for none. */
    Optional<Class<?>> type(String name) {
        Optional<Class<?>> full = load(name);
        if (full.isPresent()) {
            return full;
        }
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        for (String one : imported) {
            String base = one.endsWith(".*")
                    ? one.substring(0, one.length() - 1)
                    : one.endsWith("." + first) ? one.substring(0, one.length() - first.length()) : null;
            Optional<Class<?>> found = base == null ? Optional.empty() : load(base + name.replace('.', '$'));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The import that would make a name known; empty where none would. */
    static Optional<String> lacking(String name) {
        return PACKAGES.stream()
                .filter(known -> load(known + "." + name.replace('.', '$')).isPresent())
                .findFirst()
                .map(known -> "import " + known + ".*;");
    }

    /** Fact types whose name a mistyped one may be meant for. */
    static Optional<String> nearestFact(String name) {
        TreeSet<String> facts = new TreeSet<>();
        for (Class<?> family : FACTS) {
            facts.add(family.getSimpleName());
            for (Class<?> fact : family.getPermittedSubclasses()) {
                facts.add(fact.getSimpleName());
            }
        }
        return Nearest.of(name, facts);
    }

    /** Name to type. */
    Map<String, String> globals() {
        return globals;
    }

    static Optional<Class<?>> load(String name) {
        try {
            return Optional.<Class<?>>of(Class.forName(name, false, Imports.class.getClassLoader()))
                    .filter(type -> Modifier.isPublic(type.getModifiers()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
