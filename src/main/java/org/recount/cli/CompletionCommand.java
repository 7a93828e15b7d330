package org.recount.cli;

import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount completion}: a script with which a shell completes commands and options. */
@Command(
        name = "completion",
        header = "Print a script with which your shell completes commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(recount completion bash)          in ~/.bashrc",
            "  source <(recount completion zsh)           in ~/.zshrc",
            "  recount completion fish > ~/.config/fish/completions/recount.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    /** Shells that it is made for. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Recount recount;

    @Parameters(index = "0", paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Override
    public Integer call() throws Exception {
        CommandLine whole = recount.whole();
        try (Writer out = new StandardOutput(recount.here().out())) {
            // The script for bash sets zsh up to understand it.
            out.write(shell == Shell.FISH ? FishCompletion.of(whole) : AutoComplete.bash(Recount.NAME, whole));
        }
        return ExitCode.NOTHING;
    }
}
