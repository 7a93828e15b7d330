package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    @TempDir
    Path temp;

    /** In bash itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recount che            | check",
                "recount facts im       | import",
                "recount check --tal    | --tallies",
                "recount completion     | bash zsh fish",
            })
    void bash_completes(String typed, String completed) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no bash here");
        Path script = temp.resolve("recount.bash");
        Files.writeString(script, Ran.in(temp, "completion", "bash").out());
        String words = typed.endsWith(" ") ? typed + "''" : typed;

        String said =
                bash("source " + script + "; COMP_WORDS=(" + words + (typed.equals("recount completion") ? " ''" : "")
                        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_recount; echo ${COMPREPLY[@]}");

        assertThat(said.strip().split(" ", -1)).containsExactlyInAnyOrder(completed.split(" ", -1));
    }

    @Test
    void fish_is_told_every_command_and_option() throws Exception {
        String script = Ran.in(temp, "completion", "fish").out();

        assertThat(script)
                .contains("-f -a check -d 'Check articles against the tallies and report what differs.'")
                .contains("complete -c recount -n '__recount_at facts' -f -a import")
                .contains("complete -c recount -n '__recount_at facts import' -l out -r -d ");
        assertThat(script.lines().filter(line -> line.startsWith("complete ")))
                .allMatch(line -> line.matches("complete -c recount -n '[^']+' -\\S.* -d '(?:[^'\\\\]|\\\\.)*'"));
    }

    @Test
    void another_shell_is_refused_with_those_there_are() throws Exception {
        Ran ran = Ran.in(temp, "completion", "bsh");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("bsh is none of bash, zsh, fish. Maybe bash is meant.");
    }

    private String bash(String script) throws Exception {
        File out = temp.resolve("said").toFile();
        Process process = new ProcessBuilder(List.of("/bin/bash", "-c", script))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out.toPath(), StandardCharsets.UTF_8);
    }
}
