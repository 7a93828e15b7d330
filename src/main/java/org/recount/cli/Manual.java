package org.recount.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Pages for man(1), made of what {@code --help} says; the build writes them into the distribution. Picocli's own generator
 * writes AsciiDoc, which takes a Ruby inside the build to become a page.
 */
public final class Manual {
    private static final Help.ColorScheme PLAIN = Help.defaultColorScheme(Help.Ansi.OFF);

    private final CommandSpec spec;
    private final StringBuilder page = new StringBuilder();

    private Manual(CommandSpec spec) {
        this.spec = spec;
    }

    /** Writes every page into the folder that is named. */
    public static void main(String[] folder) throws IOException {
        Path out = Path.of(folder[0]);
        Files.createDirectories(out);
        Surroundings here = Surroundings.ofThisProcess();
        CommandLine program = new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).whole();
        for (Map.Entry<String, String> page : pages(program).entrySet()) {
            Files.writeString(out.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** The pages of a program by the names of their files, such as recount-check.1. */
    static Map<String, String> pages(CommandLine program) {
        return all(program)
                .collect(Collectors.toMap(
                        command -> name(command.getCommandSpec()) + ".1",
                        command -> new Manual(command.getCommandSpec()).page()));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(Manual::all));
    }

    private static String name(CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    /** What a command is for, in a line. */
    static String summary(CommandSpec spec) {
        String header = first(spec.usageMessage().header());
        return header.isEmpty() ? first(spec.usageMessage().description()) : header;
    }

    /** The first line, as help prints it. */
    static String first(String[] lines) {
        return lines.length == 0 ? "" : formatted(lines[0]);
    }

    private static String formatted(String line) {
        return String.format(Locale.ROOT, line).strip();
    }

    private String page() {
        page.append(".TH ")
                .append(name(spec).toUpperCase(Locale.ROOT))
                .append(" 1 \"\" \"Recount ")
                .append(Version.NUMBER)
                .append("\"\n");
        section("NAME");
        String summary = summary(spec);
        text(name(spec) + " \\- "
                + escaped(summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary));
        section("SYNOPSIS");
        text(escaped(new Help(spec, PLAIN).synopsis(0).replaceAll("\\s+", " ").strip()));
        section("DESCRIPTION");
        paragraphs(
                spec.usageMessage().header().length == 0
                        ? spec.usageMessage().description()
                        : concat(
                                spec.usageMessage().header(),
                                spec.usageMessage().description()));
        arguments();
        commands();
        exitCodes();
        footer();
        return page.toString();
    }

    private static String[] concat(String[] one, String[] other) {
        List<String> all = new ArrayList<>(Arrays.asList(one));
        all.add("");
        all.addAll(Arrays.asList(other));
        return all.toArray(String[]::new);
    }

    private void arguments() {
        List<PositionalParamSpec> positional = spec.positionalParameters().stream()
                .filter(argument -> !argument.hidden())
                .toList();
        if (!positional.isEmpty()) {
            section("ARGUMENTS");
            positional.forEach(argument -> entry(argument.paramLabel(), argument));
        }
        List<OptionSpec> options =
                spec.options().stream().filter(option -> !option.hidden()).toList();
        if (!options.isEmpty()) {
            section("OPTIONS");
            options.forEach(option -> entry(
                    String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : ""),
                    option));
        }
    }

    private void entry(String names, ArgSpec argument) {
        page.append(".TP\n\\fB").append(escaped(names)).append("\\fR\n");
        text(escaped(
                Arrays.stream(argument.description()).map(Manual::formatted).collect(Collectors.joining(" "))));
    }

    private void commands() {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        for (Map.Entry<String, CommandLine> command : spec.subcommands().entrySet()) {
            CommandSpec inner = command.getValue().getCommandSpec();
            page.append(".TP\n\\fB").append(escaped(name(inner))).append("\\fR(1)\n");
            text(escaped(summary(inner)));
        }
    }

    private void exitCodes() {
        Map<String, String> codes = spec.usageMessage().exitCodeList();
        if (!codes.isEmpty()) {
            section("EXIT STATUS");
            codes.forEach((code, meaning) -> {
                page.append(".TP\n\\fB").append(escaped(code)).append("\\fR\n");
                text(escaped(meaning));
            });
        }
    }

    /** Examples stand as they are typed. */
    private void footer() {
        String[] lines = concat(
                new String[] {spec.usageMessage().footerHeading()},
                spec.usageMessage().footer());
        boolean examples = false;
        for (String line : lines) {
            String shown = String.format(Locale.ROOT, line).replace("\r", "").stripTrailing();
            if (shown.strip().equals("Examples:")) {
                section("EXAMPLES");
                examples = true;
                page.append(".nf\n");
            } else if (examples && shown.startsWith("  ")) {
                page.append(escaped(shown.substring(2))).append('\n');
            } else if (!shown.isBlank()) {
                page.append(examples ? ".fi\n" : "").append(".PP\n");
                text(escaped(shown.strip()));
                page.append(examples ? ".nf\n" : "");
            }
        }
        page.append(examples ? ".fi\n" : "");
    }

    private void section(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void paragraphs(String[] lines) {
        for (String line : lines) {
            String shown = formatted(line);
            page.append(shown.isEmpty() ? ".PP\n" : escaped(shown) + "\n");
        }
    }

    private void text(String escaped) {
        page.append(escaped).append('\n');
    }

    /** Text that roff prints as it is: no line of it is a request. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
