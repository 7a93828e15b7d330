package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import org.recount.claim.LanguageExamples;
import org.recount.json.JsonFlaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What Recount knows of language. */
@Command(
        name = "language",
        description = "Try the words and phrasings of facts/language.",
        subcommands = LanguageCommand.TestCommand.class,
        synopsisSubcommandLabel = "test")
final class LanguageCommand {
    @ParentCommand
    private Recount recount;

    /** Runs the examples. */
    @Command(
            name = "test",
            description = "Read the example of every phrasing, word and name, and tell which are not read by it.",
            footer = {
                "",
                "Exit code: 0 all is well, 1 something is not, 2 wrong usage.",
                "",
                "Examples:",
                "  recount language test",
                "  recount language test my-language"
            })
    static final class TestCommand implements Callable<Integer> {
        @ParentCommand
        private LanguageCommand language;

        @Parameters(
                arity = "0..1",
                paramLabel = "DIR",
                description = "Folder of language files; facts/language if none.")
        private Path folder;

        @Override
        public Integer call() throws Exception {
            Surroundings here = language.recount.here();
            Path tried = folder == null
                    ? Home.of(here).facts().resolve("language")
                    : here.folder().resolve(folder);
            if (!Files.isDirectory(tried)) {
                throw new Desk.Unusable("%s is no folder. Name one like facts/language.".formatted(tried));
            }
            LanguageExamples examples;
            try {
                examples = LanguageExamples.of(tried);
            } catch (JsonFlaw e) {
                throw new Desk.Unusable(e.getMessage(), e);
            }
            try (var out = new StandardOutput(here.out())) {
                for (JsonFlaw flaw : examples.flaws()) {
                    out.write(flaw.getMessage() + "\n");
                }
                out.write("%s: %d entries, %d examples read, %d flaws.\n"
                        .formatted(
                                tried,
                                examples.entries(),
                                examples.examples(),
                                examples.flaws().size()));
            }
            return examples.flaws().isEmpty() ? ExitCode.NOTHING : ExitCode.FOUND;
        }
    }
}
