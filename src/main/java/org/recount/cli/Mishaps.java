package org.recount.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.recount.batch.Desk;
import org.recount.check.RuleFault;
import org.recount.json.Nearest;
import org.recount.report.ReportFolder;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what kept a command from running or stopped it, and with which exit code. */
final class Mishaps implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final String REPORT_AT = "the issue tracker of the project";

    private final Surroundings here;
    private final boolean debug;

    /** @param debug whether to print stack traces */
    Mishaps(Surroundings here, boolean debug) {
        this.here = here;
        this.debug = debug;
    }

    /** Wrong usage: the words do not make a command. */
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String message = e.getMessage();
        String next = "";
        if (e instanceof UnmatchedArgumentException unmatched) {
            CommandSpec known = e.getCommandLine().getCommandSpec();
            String typed = unmatched.getUnmatched().get(0);
            boolean option = typed.startsWith("-");
            message = "unknown %s %s".formatted(option ? "option" : "command or argument", typed);
            next = meant(typed, (option ? known.optionsMap() : known.subcommands()).keySet());
        }
        if (e.getArgSpec() != null && e.getValue() != null && e.getArgSpec().completionCandidates() != null) {
            List<String> known = new ArrayList<>();
            e.getArgSpec().completionCandidates().forEach(word -> known.add(word.toLowerCase(Locale.ROOT)));
            message = "%s %s is none of %s".formatted(label(e.getArgSpec()), e.getValue(), String.join(", ", known));
            next = meant(e.getValue().toLowerCase(Locale.ROOT), known);
        }
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        here.tell("%s.%s %s --help tells what there is.".formatted(trimmed(message), next, name));
        return ExitCode.USAGE;
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String meant(String typed, Collection<String> known) {
        return Nearest.of(typed, known).map(" Maybe %s is meant."::formatted).orElse("");
    }

    /** The command was stopped. */
    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        if (debug) {
            e.printStackTrace(here.err());
        }
        if (e instanceof Desk.Unusable || e instanceof ReportFolder.Unusable) {
            here.tell(e.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof RuleFault fault) {
            here.tell("the rule \"%s\" %s. Mend it, or take it out of its folder."
                    .formatted(String.join("\" or \"", fault.rules()), fault.getMessage()));
            return ExitCode.USAGE;
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            here.tell("a file or folder cannot be used: %s. Check the path, its rights and the space left."
                    .formatted(trimmed(String.valueOf(e.getMessage()))));
            return ExitCode.USAGE;
        }
        here.tell(
                "something unexpected stopped the run (%s: %s). Please report it to %s; --debug prints the stack trace."
                        .formatted(e.getClass().getSimpleName(), e.getMessage(), REPORT_AT));
        return ExitCode.INPUT_FAILED;
    }

    /** Java has no memory left. */
    int tooLittleMemory() {
        here.tell(
                "Java was given %d MB of memory, and that is too little. Give it more, such as RECOUNT_OPTS=-Xmx2g, or take fewer rules or tallies at a time."
                        .formatted(Runtime.getRuntime().maxMemory() >> 20));
        return ExitCode.USAGE;
    }

    private static String trimmed(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
