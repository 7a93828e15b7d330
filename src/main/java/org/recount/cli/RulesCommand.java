package org.recount.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules}: the rules themselves. */
@Command(
        name = "rules",
        header = "List, show, write, try and tidy the rules.",
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesFactsCommand.class,
            RulesNewCommand.class,
            RulesTestCommand.class,
            RulesLintCommand.class,
            RulesExplainCommand.class,
            RulesDiffCommand.class,
            RulesDocsCommand.class,
            RulesWatchCommand.class,
            RulesSchemaCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  recount rules list", "  recount rules test majority-differs"})
final class RulesCommand {
    @ParentCommand
    private Recount recount;

    Surroundings here() {
        return recount.here();
    }
}
