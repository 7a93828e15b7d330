package org.recount.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recount.batch.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program. */
public final class Recount implements Runnable {
    static final String NAME = "recount";

    private static final String VERSION = "--version";

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
        CommandLine line = Commands.line(spec);
        addCommands(line, args);
        Mishaps mishaps = new Mishaps(here, List.of(args).contains("--debug"));
        line.setOut(new PrintWriter(new OutputStreamWriter(here.out(), StandardCharsets.UTF_8), true))
                .setErr(here.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(mishaps)
                .setExecutionExceptionHandler(mishaps);
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return mishaps.tooLittleMemory();
        }
    }

    private CommandSpec spec() {
        CommandSpec program = Commands.spec(this).name(NAME);
        program.usageMessage()
                .description("Check what election articles say against the canonical tallies.")
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "",
                        "Examples:",
                        "  recount check                      the samples that Recount ships",
                        "  recount check story.txt            one article",
                        "  recount check drafts --quiet       a folder; the exit code tells",
                        "  recount extract drafts --out claims",
                        "  recount verify claims",
                        "  recount fix drafts                 a diff of what is certain",
                        "",
                        "recount COMMAND --help tells more.");
        return program.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .type(boolean.class)
                        .scopeType(ScopeType.INHERIT)
                        .description("Print this help.")
                        .build())
                .addOption(OptionSpec.builder("-V", VERSION)
                        .type(boolean.class)
                        .description("Print the version, as the command version does.")
                        .build());
    }

    /** By name, in the order of the help; each is set up when asked for. */
    private Map<String, Supplier<CommandLine>> commands() {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("check", () -> Commands.line(new CheckCommand(this).spec()));
        commands.put("extract", () -> Commands.line(new ExtractCommand(this).spec()));
        commands.put("verify", () -> Commands.line(new VerifyCommand(this).spec()));
        commands.put("recheck", () -> Commands.line(new RecheckCommand(this).spec()));
        commands.put("fix", () -> Commands.line(new FixCommand(this).spec()));
        commands.put("correct", () -> Commands.line(new CorrectCommand(this).spec()));
        commands.put("suppress", () -> new CommandLine(new SuppressCommand(this)));
        commands.put("review", () -> new CommandLine(new ReviewCommand(this)));
        commands.put("history", () -> new CommandLine(new HistoryCommand(this)));
        commands.put("evaluate", () -> Commands.line(new EvaluateCommand(this).spec()));
        commands.put("facts", () -> new CommandLine(new FactsCommand()));
        commands.put("rules", () -> new CommandLine(new RulesCommand()));
        commands.put("language", () -> new CommandLine(new LanguageCommand()));
        commands.put("doctor", () -> new CommandLine(new DoctorCommand()));
        commands.put("completion", () -> new CommandLine(new CompletionCommand()));
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

    /** The program with all its commands. */
    CommandLine whole() {
        CommandLine line = Commands.line(spec());
        commands().forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    /** No command was given. */
    @Override
    public void run() {
        if (Boolean.TRUE.equals(spec.findOption(VERSION).getValue())) {
            spec.commandLine().getOut().println(Version.told());
            return;
        }
        throw new ParameterException(spec.commandLine(), "a command is missing");
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
        Wiring.tellOfTrust(here, choice.rules());
        return maker.desk(choice);
    }
}
