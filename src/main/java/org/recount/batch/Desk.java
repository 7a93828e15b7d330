package org.recount.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recount.article.Contents;
import org.recount.check.Severity;
import org.recount.check.across.Across;
import org.recount.report.Amiss;
import org.recount.report.Failed;
import org.recount.report.OfficialFigures;
import org.recount.rules.RuleFolders;
import org.recount.rules.Switches;

/** What a run works with: tallies and rules, loaded when first needed and shared by all threads. */
public interface Desk {

    /**
     * A pipeline for the calling thread.
     *
     * @param memory asked before an article is judged, and told of what was
     * @param timing told how long articles take
     */
    Pipeline pipeline(Memory memory, Timing timing);

    /** One that remembers nothing, whom nobody times. */
    default Pipeline pipeline() {
        return pipeline(Memory.NONE, Timing.NONE);
    }

    /** What gathers what several articles say of one thing; empty where nothing does. */
    default Optional<Across> across() {
        return Optional.empty();
    }

    /** What the tallies have, for the reports; nothing is loaded before it is asked. */
    default OfficialFigures figures() {
        return OfficialFigures.none();
    }

    /** Where the user's arguments lead. */
    Found find(List<String> arguments);

    /** The articles of an input. */
    Contents open(Input input);

    /**
     * The articles of some lines of a file of JSON lines.
     *
     * @param before how many lines of the file come before these
     */
    Contents lines(Input input, InputStream lines, int before);

    /**
     * The rules in force.
     *
     * @throws Unusable if there is none, because every rule file has a flaw
     */
    List<Norm> norms() throws Unusable;

    /** SHA-256 of the rules in force; empty where unknown. */
    String rulesDigest();

    /** SHA-256 of the tallies in force; empty where unknown. */
    String talliesDigest();

    /** All that judgements depend on besides the article, a name for readers to a digest; what is not known is left out. */
    default SortedMap<String, String> basis() {
        return new TreeMap<>(Map.of("rules", rulesDigest(), "tallies", talliesDigest()));
    }

    /** What is amiss in tallies and rules, each a line for the user; the run goes on. */
    List<String> problems();

    /** How much is amiss in tallies and rules. */
    Amiss amiss();

    /** The norms by the id of their rule. */
    default Map<String, String> normsById() throws Unusable {
        return norms().stream().collect(Collectors.toMap(Norm::id, Norm::norm, (first, second) -> first));
    }

    /**
     * A rule as people are told of it.
     *
     * @param norm what it demands, a sentence
     * @param file where it stands
     */
    record Norm(String id, Severity severity, String norm, String file) {}

    /**
     * Articles to read and arguments that lead nowhere.
     *
     * @param notes for the user, such as files passed over
     */
    record Found(List<Input> inputs, List<Failed> failures, List<String> notes) {
        public Found {
            inputs = List.copyOf(inputs);
            failures = List.copyOf(failures);
            notes = List.copyOf(notes);
        }
    }

    /**
     * What the user chose.
     *
     * @param tallies     folders of tallies
     * @param rules       folders of rules
     * @param switches    rules switched off or given another severity
     * @param conventions what decides whether a figure agrees, a file
     * @param language    what is read, a folder
     * @param limit       the largest article read, in bytes
     */
    record Choice(
            List<Path> tallies, RuleFolders rules, Switches switches, Path conventions, Path language, int limit) {
        public Choice {
            tallies = List.copyOf(tallies);
        }
    }

    /** Makes a desk. */
    interface Maker {
        /**
         * Makes the desk for the user's choice.
         *
         * @throws Unusable if a folder that the user named cannot be used at all
         */
        Desk desk(Choice choice) throws Unusable;
    }

    /** The user's configuration cannot be used; the message says why and what to do. */
    final class Unusable extends Exception {
        public Unusable(String message) {
            super(message);
        }

        public Unusable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
