package org.recount.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.rules.RuleProblems.Problem;

/** Folders of rules that are edited while the program runs: only files that changed are compiled again. */
public final class RuleEdits {
    /** With these words a file gives others of its folder something to use, so that they are compiled with it. */
    private static final List<String> SHARED = List.of("function ", "declare ");

    private static final int REHEARSED = 3;

    private final RuleFolders folders;
    private Map<Path, List<RuleFile>> files = Map.of();
    private Map<Path, List<ScannedRules>> units = Map.of();

    public RuleEdits(RuleFolders folders) {
        this.folders = folders;
    }

    /**
     * The rules as they are on disk now.
     *
     * @throws RuleProblems every flaw found; the next call still knows what was right before
     */
    public RuleBase load() throws RuleProblems {
        List<Problem> problems = new ArrayList<>();
        Map<Path, List<RuleFile>> found = new LinkedHashMap<>();
        folders.folders().forEach(top -> found.putAll(RuleFile.under(top, problems)));
        Map<Path, List<ScannedRules>> loaded = new LinkedHashMap<>();
        found.forEach((folder, now) -> {
            try {
                loaded.put(folder, units(folder, now));
            } catch (RuleProblems e) {
                problems.addAll(e.problems());
            }
        });
        List<ScannedRules> all = loaded.values().stream().flatMap(List::stream).toList();
        problems.addAll(Duplicates.among(
                all.stream().flatMap(unit -> unit.rules().rules().stream()).toList()));
        if (!problems.isEmpty()) {
            throw new RuleProblems(problems.stream().distinct().toList());
        }
        files = found;
        units = loaded;
        return RuleBase.of(all);
    }

    private List<ScannedRules> units(Path folder, List<RuleFile> now) throws RuleProblems {
        List<RuleFile> before = files.get(folder);
        if (before == null) {
            return whole(folder, now);
        }
        List<RuleFile> fresh = without(now, before);
        List<RuleFile> gone = without(before, now);
        if (fresh.isEmpty() && gone.isEmpty()) {
            return units.get(folder);
        }
        if (shares(fresh) || shares(gone)) {
            return whole(folder, now);
        }
        Set<String> outdated = new HashSet<>();
        gone.forEach(file -> outdated.add(file.name()));
        List<ScannedRules> result = new ArrayList<>();
        for (ScannedRules unit : units.get(folder)) {
            ScannedRules left = unit.without(outdated);
            if (!left.rules().rules().isEmpty()) {
                result.add(left);
            }
        }
        try {
            for (RuleFile file : fresh) {
                result.add(loading().load(folder, List.of(file)));
            }
        } catch (RuleProblems e) {
            // It may need what another file of the folder has.
            return whole(folder, now);
        }
        return result;
    }

    private List<ScannedRules> whole(Path folder, List<RuleFile> now) throws RuleProblems {
        return List.of(loading().load(folder, now));
    }

    private RuleLoading loading() {
        return new RuleLoading(new RuleCache(folders.cache()), Use.ALL, folders.trusted());
    }

    /** Those of which the others have no like. */
    private static List<RuleFile> without(List<RuleFile> some, List<RuleFile> others) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(one::sameAs))
                .toList();
    }

    private static boolean shares(List<RuleFile> some) {
        return some.stream().anyMatch(file -> SHARED.stream().anyMatch(file::mentions));
    }

    /** Compiles some files once for nothing, so that the compiler is warm when one of them is edited. */
    public void rehearse() {
        for (Path folder : folders.folders()) {
            RuleFile.under(folder, new ArrayList<>()).forEach((each, found) -> {
                for (RuleFile file : found.subList(0, Math.min(REHEARSED, found.size()))) {
                    try {
                        ScannedRules.of(CompiledRules.of(List.of(file)), each);
                    } catch (RuleProblems e) {
                        // Whoever loads them is told.
                    }
                }
            });
        }
    }
}
