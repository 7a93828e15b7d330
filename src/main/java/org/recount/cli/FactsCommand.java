package org.recount.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code recount facts}: the tallies themselves. */
@Command(
        name = "facts",
        header = "Import, validate and show the tallies that articles are checked against.",
        subcommands = {FactsImportCommand.class, FactsValidateCommand.class, FactsShowCommand.class},
        synopsisSubcommandLabel = "(import | validate | show)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount facts show \"Ilford North\"",
            "  recount facts validate my-tallies",
            "  recount facts import uk-2024 --out my-tallies",
            "  recount facts import commons-library results-by-parliament --out my-tallies"
        })
public final class FactsCommand implements Runnable {
    @ParentCommand
    private Recount recount;

    @Spec
    CommandSpec spec;

    Surroundings here() {
        return recount.here();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: import, validate or show.");
    }
}
