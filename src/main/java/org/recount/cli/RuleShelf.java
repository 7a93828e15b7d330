package org.recount.cli;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recount.batch.Desk;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.json.Nearest;
import org.recount.rulebook.CaseFile;
import org.recount.rulebook.CaseRun;
import org.recount.rulebook.RuleCase;
import org.recount.rules.Rule;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.Switches;
import org.recount.rules.Use;

/** The folders of rules that a command is about, and what stands in them. */
final class RuleShelf {
    private final Surroundings here;
    private final Home home;
    private final RuleFolders folders;
    private final RuleBase rules;

    private final List<Problem> flaws;

    private RuleShelf(Surroundings here, Home home, RuleFolders folders, RuleBase.Sound loaded) {
        this.here = here;
        this.home = home;
        this.folders = folders;
        this.rules = loaded.rules();
        this.flaws = loaded.problems();
    }

    /** Loads the rules that the options name, as far as they are sound, and tells of the flaws of the others. */
    static RuleShelf sound(Surroundings here, RulesOptions options) throws Desk.Unusable {
        RuleFolders folders = options.folders(Home.of(here));
        Wiring.tellOfTrust(here, folders);
        RuleShelf shelf = new RuleShelf(here, Home.of(here), folders, folders.sound(Use.ALL));
        shelf.flaws.forEach(flaw -> here.tell(flaw.toString()));
        return shelf;
    }

    /**
     * Loads the rules that the options name.
     *
     * @throws Desk.Unusable if any of them has a flaw; all flaws have then been told, each as file, line, what and next
     */
    static RuleShelf of(Surroundings here, RulesOptions options) throws Desk.Unusable {
        return of(here, options.folders(Home.of(here)));
    }

    /** Loads the rules of some folders. */
    static RuleShelf of(Surroundings here, RuleFolders folders) throws Desk.Unusable {
        Wiring.tellOfTrust(here, folders);
        RuleShelf shelf = new RuleShelf(here, Home.of(here), folders, folders.sound(Use.ALL));
        if (!shelf.flaws.isEmpty()) {
            shelf.flaws.forEach(flaw -> here.tell(flaw.toString()));
            throw unusable(shelf.flaws.size());
        }
        return shelf;
    }

    private static Desk.Unusable unusable(int flaws) {
        return new Desk.Unusable(
                flaws == 1
                        ? "the rules cannot be used. Mend the flaw above."
                        : "the rules cannot be used. Mend the %d flaws above.".formatted(flaws));
    }

    /** What is wrong with rules that could not be loaded. */
    List<Problem> flaws() {
        return flaws;
    }

    Surroundings here() {
        return here;
    }

    RuleFolders folders() {
        return folders;
    }

    RuleBase rules() {
        return rules;
    }

    /** The rule of an id; an id that is not known is wrong usage. */
    Rule rule(String id) throws Desk.Unusable {
        Set<String> known = new TreeSet<>();
        rules.rules().forEach(rule -> known.add(rule.id()));
        if (!known.contains(id) && !flaws.isEmpty()) {
            throw unusable(flaws.size());
        }
        return rules.rule(id)
                .orElseThrow(() -> new Desk.Unusable("there is no rule %s.%s recount rules list shows all."
                        .formatted(
                                id,
                                Nearest.of(id, known)
                                        .map(" Maybe %s is meant."::formatted)
                                        .orElse(""))));
    }

    /** What recount.json switches, whatever the folders hold. */
    Switches switches() throws Desk.Unusable {
        return Configuration.in(home.current()).switches();
    }

    /** The case files beside the rules. */
    List<CaseFile> cases() {
        List<CaseFile> files = new ArrayList<>();
        folders.folders().forEach(folder -> files.addAll(CaseFile.under(folder)));
        return flaws.isEmpty()
                ? files
                : files.stream()
                        .map(file -> flawed(file) ? file.only(ids()) : file)
                        .toList();
    }

    private boolean flawed(CaseFile cases) {
        String stem = cases.path().toString().replaceFirst("\\Q" + CaseFile.SUFFIX + "\\E$", "");
        return flaws.stream().anyMatch(flaw -> flaw.file().equals(stem + ".drl"));
    }

    private Set<String> ids() {
        return rules.rules().stream().map(Rule::id).collect(Collectors.toSet());
    }

    /**
     * The cases of some rules, and those beside them of rules that are not there; all cases where none is named. Who writes
     * the id of a rule otherwise in its cases is told so.
     */
    List<CaseFile> cases(Set<String> wanted) {
        Set<String> known = ids();
        return cases().stream()
                .map(file -> {
                    Set<String> kept = new TreeSet<>(wanted);
                    boolean beside = wanted.stream()
                            .flatMap(id -> rules.rule(id).stream())
                            .anyMatch(rule -> file.path().equals(rule.folder().resolve(CaseFile.beside(rule.file()))));
                    file.cases().stream()
                            .map(RuleCase::rule)
                            .filter(id -> beside && !known.contains(id))
                            .forEach(kept::add);
                    return file.only(kept);
                })
                .toList();
    }

    /** The kinds of claims that a rule's facts carry; "any" where they carry claims of every kind. */
    List<String> kinds(Rule rule) {
        Set<String> kinds = new TreeSet<>();
        for (Class<?> fact : rules.facts(rule)) {
            if (fact.isRecord()) {
                Arrays.stream(fact.getRecordComponents())
                        .map(RecordComponent::getType)
                        .filter(Claim.class::isAssignableFrom)
                        .forEach(type -> kinds.add(
                                ClaimKind.of(type).map(ClaimKind::name).orElse("any")));
            }
        }
        return List.copyOf(kinds);
    }

    /** Hits of the report named, else of the latest one. */
    Optional<RunHits> hits(Path report) throws IOException, Desk.Unusable {
        if (report == null) {
            return RunHits.latest(here.folder().resolve("reports"));
        }
        Optional<RunHits> hits = RunHits.of(here.folder().resolve(report));
        if (hits.isEmpty()) {
            throw new Desk.Unusable(
                    "--report %s holds no report. Give the folder that recount check wrote.".formatted(report));
        }
        return hits;
    }

    /** Tries cases as the shipped facts have it. */
    CaseRun run() throws Desk.Unusable {
        Path language = home.language(Optional.empty());
        return new CaseRun(
                rules,
                Wiring.articles(language),
                Wiring.language(language),
                Wiring.conventions(home.conventions(Home.USUAL), home));
    }
}
