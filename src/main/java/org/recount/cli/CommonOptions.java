package org.recount.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.recount.batch.Desk;
import org.recount.batch.Input;
import org.recount.check.Severity;
import org.recount.rules.Switches;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that every command takes which loads tallies and rules. In code, as those of all commands that judge are: reading
 * annotations took as long as checking half the samples.
 */
final class CommonOptions {
    private static final int MEGABYTE = 1_000_000;
    private static final int LARGEST = 2_000;
    /** Too few inputs for a second thread. */
    private static final int FEW = 32;

    private final OptionSpec tallies = OptionSpec.builder("--tallies")
            .paramLabel("DIR")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .description("Folder of tallies; may be repeated. Replaces the shipped facts/tallies.")
            .build();

    private final OptionSpec rules = OptionSpec.builder("--rules")
            .paramLabel("DIR")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .description("Folder of rules; may be repeated. Adds to the shipped rules.")
            .build();

    private final OptionSpec noDefaultRules = OptionSpec.builder("--no-default-rules")
            .type(boolean.class)
            .description("Go without the shipped rules.")
            .build();

    private final OptionSpec off = OptionSpec.builder("--off")
            .paramLabel("RULE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .description(
                    "Switch off a rule by its id, or all rules of a kind: set:NAME, tag:NAME, severity:LEVEL; may be"
                            + " repeated. recount.json may hold the same.")
            .build();

    private final OptionSpec severity = OptionSpec.builder("--severity")
            .paramLabel("RULE=LEVEL")
            .type(LinkedHashMap.class)
            .auxiliaryTypes(String.class, Severity.class)
            .splitRegex(",")
            .description(
                    "Give a rule, or all rules of a kind, another severity: error, warning or info; may be repeated."
                            + " recount.json may hold the same.")
            .build();

    private final OptionSpec conventions = OptionSpec.builder("--conventions")
            .paramLabel("PROFILE")
            .type(String.class)
            .description("What counts as near or rounded: a profile in facts/conventions, or a file. Default: default.")
            .build();

    private final OptionSpec language = OptionSpec.builder("--language")
            .paramLabel("DIR")
            .type(Path.class)
            .description("What is read, and how: a folder like the shipped facts/language, which it replaces.")
            .build();

    private final OptionSpec trust = OptionSpec.builder("--trust-rules")
            .type(boolean.class)
            .description("Run the rules unchecked: they may touch files, programs and the network as you may.")
            .build();

    private final OptionSpec threads = OptionSpec.builder("--threads")
            .paramLabel("N")
            .type(Integer.class)
            .description("Threads to work with; by default as many as help.")
            .build();

    private final OptionSpec maxSize = OptionSpec.builder("--max-size")
            .paramLabel("MB")
            .type(int.class)
            .defaultValue("10")
            .description("The largest article read, in megabytes. Default: ${DEFAULT-VALUE}.")
            .build();

    private final OptionSpec timeLimit = OptionSpec.builder("--time-limit")
            .paramLabel("SECONDS")
            .type(int.class)
            .defaultValue("60")
            .description("The longest time for one article, which fails then. Default: ${DEFAULT-VALUE}.")
            .build();

    private final OptionSpec debug = OptionSpec.builder("--debug")
            .type(boolean.class)
            .description("Print the stack trace of anything unexpected.")
            .build();

    void addTo(CommandSpec spec) {
        spec.addOption(tallies)
                .addOption(rules)
                .addOption(noDefaultRules)
                .addOption(off)
                .addOption(severity)
                .addOption(conventions)
                .addOption(language)
                .addOption(trust)
                .addOption(threads)
                .addOption(maxSize)
                .addOption(timeLimit)
                .addOption(debug);
    }

    /** The tallies and rules in force. */
    Desk.Choice choice(Home home) throws Desk.Unusable {
        if (threads().isPresent() && threads().getAsInt() < 1) {
            throw new Desk.Unusable(
                    "--threads must be 1 or more, was %d.".formatted(threads().getAsInt()));
        }
        int megabytes = maxSize.<Integer>getValue();
        if (megabytes < 1 || megabytes > LARGEST) {
            throw new Desk.Unusable("--max-size must be 1 to %,d megabytes, was %d.".formatted(LARGEST, megabytes));
        }
        if (timeLimit().isZero() || timeLimit().isNegative()) {
            throw new Desk.Unusable("--time-limit must be 1 or more seconds, was %d."
                    .formatted(timeLimit().toSeconds()));
        }
        Configuration own = Configuration.in(home.current());
        List<Path> folders = new ArrayList<>(own.rules());
        folders.addAll(paths(rules));
        List<String> switchedOff = new ArrayList<>(own.switches().off());
        List<String> asked = off.getValue();
        switchedOff.addAll(asked == null ? List.of() : asked);
        Map<String, Severity> severities = new LinkedHashMap<>(own.switches().severities());
        Map<String, Severity> given = severity.getValue();
        severities.putAll(given == null ? Map.of() : given);
        boolean shippedToo = !given(noDefaultRules);
        String profile = conventions.getValue();
        return new Desk.Choice(
                home.tallies(paths(tallies)),
                home.rules(folders, shippedToo, given(trust)),
                new Switches(switchedOff, severities),
                home.conventions(profile == null ? own.conventions() : profile),
                home.language(Optional.ofNullable(language.getValue())),
                megabytes * MEGABYTE);
    }

    /** How long one article may take. */
    Duration timeLimit() {
        return Duration.ofSeconds(timeLimit.<Integer>getValue());
    }

    /** How many threads the user asks for, if any. */
    OptionalInt threads() {
        Integer asked = threads.getValue();
        return asked == null ? OptionalInt.empty() : OptionalInt.of(asked);
    }

    /** How many threads for so many inputs: starting one costs more than a few articles. */
    int threads(int inputs) {
        return threads().orElse(inputs < FEW ? 1 : Runtime.getRuntime().availableProcessors());
    }

    /** The same for files, of which a large one may hold many articles. */
    int threads(List<Input> files) {
        return threads(many(files) ? FEW : 0);
    }

    /** Whether files hold many articles, as far as one can tell without opening them. */
    static boolean many(List<Input> files) {
        return files.size() >= FEW
                || files.stream()
                        .flatMap(file -> file.path().stream())
                        .anyMatch(path -> path.toFile().length() > MEGABYTE);
    }

    boolean debug() {
        return given(debug);
    }

    private static List<Path> paths(OptionSpec option) {
        List<Path> paths = option.getValue();
        return paths == null ? List.of() : paths;
    }

    /** Whether a flag is set. */
    static boolean given(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
