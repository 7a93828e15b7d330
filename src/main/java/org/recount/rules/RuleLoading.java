package org.recount.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.rules.RuleProblems.Problem;

/** Finds out which files of some folders can be used together, and compiles those or takes them from the cache. */
final class RuleLoading {
    private final RuleCache cache;
    private final Map<Path, List<RuleFile>> files = new LinkedHashMap<>();
    private final Map<Path, ScannedRules> units = new LinkedHashMap<>();
    private final Use use;
    private final boolean trusted;
    private final List<Problem> problems = new ArrayList<>();

    RuleLoading(RuleCache cache, Use use, boolean trusted) {
        this.cache = cache;
        this.use = use;
        this.trusted = trusted;
    }

    /** Takes in a folder and those below, each by itself. */
    void add(Path top) {
        RuleFile.under(top, problems).forEach((folder, found) -> {
            if (use.takes(found)) {
                files.put(folder, found);
                load(folder);
            }
        });
    }

    /** Takes in one file by itself. */
    void add(RuleFile made) {
        files.put(made.folder(), List.of(made));
        load(made.folder());
    }

    /** The rules of every folder that has some, without names and ids that an earlier rule has. */
    List<ScannedRules> units() {
        List<Problem> twice = twice();
        while (!twice.isEmpty()) {
            problems.addAll(twice);
            for (Path folder : List.copyOf(units.keySet())) {
                if (leaveOut(folder, twice)) {
                    load(folder);
                }
            }
            twice = twice();
        }
        return inOrder().toList();
    }

    private List<Problem> twice() {
        return Duplicates.among(
                inOrder().flatMap(unit -> unit.rules().rules().stream()).toList());
    }

    private Stream<ScannedRules> inOrder() {
        return files.keySet().stream().map(units::get).filter(Objects::nonNull);
    }

    /** In the order in which they were found, each once. */
    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    private void load(Path folder) {
        units.remove(folder);
        boolean less = true;
        while (less && !files.get(folder).isEmpty()) {
            try {
                units.put(folder, load(folder, files.get(folder)));
                return;
            } catch (RuleProblems e) {
                problems.addAll(e.problems());
                less = leaveOut(folder, e.problems());
            }
        }
    }

    /** Leaves out the rules of a folder that are blamed, and files that are blamed as a whole; whether there were any. */
    private boolean leaveOut(Path folder, List<Problem> blamed) {
        Map<String, List<Problem>> flaws = blamed.stream().collect(Collectors.groupingBy(Problem::file));
        List<RuleFile> before = files.get(folder);
        List<RuleFile> kept = before.stream()
                .flatMap(file -> {
                    List<Problem> own = flaws.get(file.path().toString());
                    return own == null ? Stream.of(file) : file.without(own).stream();
                })
                .toList();
        files.put(folder, kept);
        return before.stream().anyMatch(file -> flaws.containsKey(file.path().toString()));
    }

    /** The rules of files of one folder, compiled together. */
    ScannedRules load(Path folder, List<RuleFile> files) throws RuleProblems {
        String key = RuleKey.of(files);
        Optional<CompiledRules> installed = InstalledRules.find(RuleBase.class.getClassLoader(), key, folder);
        if (installed.isPresent()) {
            return new ScannedRules(installed.get(), Map.of(), ScannedRules.Origin.PRODUCT);
        }
        Optional<CompiledRules> cached = cache.find(key, folder);
        CompiledRules rules = cached.isPresent() ? cached.get() : CompiledRules.of(files);
        ScannedRules unit = trusted
                ? new ScannedRules(rules, Map.of(), ScannedRules.Origin.TRUSTED)
                : ScannedRules.of(rules, folder);
        if (cached.isEmpty()) {
            cache.store(key, rules);
        }
        return unit;
    }
}
