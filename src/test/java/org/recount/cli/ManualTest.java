package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ManualTest {
    private static final CommandLine PROGRAM = new Recount(Surroundings.ofThisProcess(), choice -> {
                throw new AssertionError("nothing is run");
            })
            .whole();
    private static final Map<String, String> PAGES = Manual.pages(PROGRAM);

    @TempDir
    Path temp;

    @Test
    void every_option_of_every_command_is_on_its_page() {
        assertEveryOption(PROGRAM);
        assertThat(PAGES).containsKeys("recount.1", "recount-check.1", "recount-facts-import.1");
    }

    private static void assertEveryOption(CommandLine command) {
        String page = PAGES.get(command.getCommandSpec().qualifiedName("-") + ".1");
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(page).contains(option.longestName().replace("-", "\\-"));
        }
        command.getSubcommands().values().forEach(ManualTest::assertEveryOption);
    }

    @Test
    void examples_stand_as_they_are_typed() {
        assertThat(PAGES.get("recount-check.1"))
                .contains(
                        ".SH EXAMPLES\n.nf\n",
                        "\nrecount check drafts \\-\\-fail\\-on error \\-\\-out reports/drafts\n");
    }

    /** A terminal of 80 columns breaks a longer one, and whoever copies it copies half of a command. */
    @Test
    void examples_fit_on_a_line_of_a_terminal() {
        assertThat(footers(PROGRAM).filter(line -> line.startsWith("  recount ")))
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static Stream<String> footers(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec().usageMessage().footer()),
                command.getSubcommands().values().stream().flatMap(ManualTest::footers));
    }

    /** By the formatter of man pages itself. */
    @Test
    void the_formatter_warns_of_nothing() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "skipped: no groff here");
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Path file = temp.resolve(page.getKey());
            Files.writeString(file, page.getValue());
            Process process = new ProcessBuilder("/usr/bin/groff", "-man", "-Tutf8", "-ww", "-z", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // A narrow page stretches lines; that is no fault of the text.
            assertThat(said.lines().filter(line -> !line.contains("adjust")).collect(Collectors.joining()))
                    .as(page.getKey())
                    .isEmpty();
        }
    }
}
