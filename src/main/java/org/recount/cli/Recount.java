package org.recount.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recount.batch.Desk;
import org.recount.json.Nearest;
import org.recount.report.ReportFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
public final class Recount implements Runnable {
    private static final String REPORT_AT = "the issue tracker of the project";

    private final Surroundings here;
    private final Desk.Maker maker;
    private final CommandSpec spec = spec();
    private String command = "recount";

    Recount(Surroundings here, Desk.Maker maker) {
        this.here = here;
        this.maker = maker;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Logging.use();
        Surroundings here = Surroundings.ofThisProcess();
        System.exit(new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(args));
    }

    /** Runs one command; the exit code. */
    int run(String... args) {
        command = "recount" + List.of(args).stream().map(Recount::quoted).collect(Collectors.joining());
        CommandLine line = new CommandLine(spec);
        addCommands(line, args);
        return line.setOut(new PrintWriter(new OutputStreamWriter(here.out(), StandardCharsets.UTF_8), true))
                .setErr(here.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, unused) -> wrongUsage(e))
                .setExecutionExceptionHandler(
                        (e, unused, parsed) -> stopped(e, List.of(args).contains("--debug")))
                .execute(args);
    }

    private CommandSpec spec() {
        CommandSpec program = CommandSpec.wrapWithoutInspection(this).name("recount");
        program.usageMessage()
                .description("Checks what election articles say against the canonical tallies.")
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "",
                        "Examples:",
                        "  recount check                      the samples that Recount ships",
                        "  recount check story.txt            one article",
                        "  recount check drafts --quiet       a folder; the exit code tells",
                        "  recount extract drafts --out claims",
                        "  recount verify claims",
                        "",
                        "recount COMMAND --help tells more.");
        return program.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .scopeType(ScopeType.INHERIT)
                .description("Prints this help.")
                .build());
    }

    /** By name, in the order of the help; each is set up when asked for. */
    private Map<String, Supplier<CommandLine>> commands() {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CommandLine(new CheckCommand(this).spec()));
        commands.put("extract", () -> new CommandLine(new ExtractCommand(this).spec()));
        commands.put("verify", () -> new CommandLine(new VerifyCommand(this).spec()));
        commands.put("evaluate", () -> new CommandLine(new EvaluateCommand(this).spec()));
        commands.put("facts", () -> new CommandLine(new FactsCommand()));
        commands.put("rules", () -> new CommandLine(new RulesCommand()));
        commands.put("language", () -> new CommandLine(new LanguageCommand()));
        commands.put("version", () -> new CommandLine(new VersionCommand()));
        return commands;
    }

    /** Only the command that the words begin with, as the others take time to set up; all of them for help and slips. */
    private void addCommands(CommandLine line, String... args) {
        Map<String, Supplier<CommandLine>> commands = commands();
        Supplier<CommandLine> asked = args.length == 0 ? null : commands.get(args[0]);
        if (asked != null) {
            line.addSubcommand(args[0], asked.get());
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
    }

    /** No command was given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private int wrongUsage(ParameterException e) {
        String message = e.getMessage();
        String next = "";
        if (e instanceof UnmatchedArgumentException unmatched) {
            CommandSpec known = e.getCommandLine().getCommandSpec();
            String typed = unmatched.getUnmatched().get(0);
            boolean option = typed.startsWith("-");
            message = "unknown %s %s".formatted(option ? "option" : "command or argument", typed);
            next = Nearest.of(typed, (option ? known.optionsMap() : known.subcommands()).keySet())
                    .map(" Maybe %s is meant."::formatted)
                    .orElse("");
        }
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        here.tell("%s.%s %s --help tells what there is.".formatted(trimmed(message), next, name));
        return ExitCode.USAGE;
    }

    private int stopped(Exception e, boolean debug) {
        if (debug) {
            e.printStackTrace(here.err());
        }
        if (e instanceof Desk.Unusable || e instanceof ReportFolder.Unusable) {
            here.tell(e.getMessage());
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

    private static String trimmed(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static String quoted(String argument) {
        return " "
                + (argument.matches("[A-Za-z0-9_./:=,@%+~-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'");
    }

    Surroundings here() {
        return here;
    }

    /** As the user gave it. */
    String command() {
        return command;
    }

    Desk desk(Desk.Choice choice) throws Desk.Unusable {
        return maker.desk(choice);
    }
}
