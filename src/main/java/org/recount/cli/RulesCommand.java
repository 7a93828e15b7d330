package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the rules are. */
@Command(name = "rules", description = "Shows the rules.", subcommands = RulesCommand.ListCommand.class)
final class RulesCommand {
    @ParentCommand
    private Recount recount;

    /** One rule a line. */
    @Command(
            name = "list",
            description = "Lists the rules in force: id, severity, norm, file.",
            footer = {"", "Example:", "  recount rules list --rules my-rules"})
    static final class ListCommand implements Callable<Integer> {
        @ParentCommand
        private RulesCommand rules;

        @Mixin
        private CommonOptions common;

        @Option(names = "--tabs", description = "Separate the columns by tabs, for other programs.")
        private boolean tabs;

        @Override
        public Integer call() throws Exception {
            Recount recount = rules.recount;
            Desk desk = recount.desk(common.choice(Home.of(recount.here())));
            try (Writer out = new StandardOutput(recount.here().out())) {
                write(out, desk.norms());
            }
            desk.problems().forEach(recount.here()::tell);
            return desk.problems().isEmpty() ? ExitCode.NOTHING : ExitCode.INPUT_FAILED;
        }

        private void write(Writer out, List<Desk.Norm> norms) throws IOException {
            int width =
                    norms.stream().mapToInt(norm -> norm.id().length()).max().orElse(0);
            for (Desk.Norm norm : norms) {
                String severity = norm.severity().code();
                out.write(
                        tabs
                                ? String.join("\t", norm.id(), severity, norm.norm(), norm.file())
                                : ("%-" + Math.max(1, width) + "s  %-7s  %s  (%s)")
                                        .formatted(norm.id(), severity, norm.norm(), norm.file()));
                out.write('\n');
            }
        }
    }
}
