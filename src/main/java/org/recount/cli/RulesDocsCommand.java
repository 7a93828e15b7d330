package org.recount.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import org.recount.rulebook.RuleCatalogue;
import org.recount.rulebook.RuleSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules docs}: a page on the rules of a folder. */
@Command(
        name = "docs",
        header = "Write a page on the rules of a folder: its README.md.",
        description = {
            "For each rule: id, severity, norm, why it holds, and a sentence that it flags and one that it leaves alone."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the page is written, or is current",
            "1:the page is not current (--check)",
            "2:wrong usage, or the rules cannot be used"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount rules docs my-rules",
            "  recount rules docs my-rules --check",
            "  recount rules docs my-rules --site pages"
        })
final class RulesDocsCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Parameters(paramLabel = "DIR", description = "Folder of rules.")
    private Path folder;

    @Option(names = "--check", description = "Write nothing; say whether the page is current.")
    private boolean check;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Write pages for a site there instead: one a rule, and index.md that lists them.")
    private Path site;

    @Override
    public Integer call() throws Exception {
        Path here = parent.here().folder().resolve(folder);
        if (!Files.isDirectory(here)) {
            throw new Desk.Unusable("there is no folder %s. Name a folder of rules.".formatted(folder));
        }
        RuleShelf shelf = RuleShelf.of(parent.here(), Home.of(parent.here()).rules(List.of(here), false, false));
        Path target = site == null ? here : parent.here().folder().resolve(site);
        Map<String, String> pages = site == null
                ? Map.of(
                        RuleCatalogue.NAME,
                        new RuleCatalogue(here).page(shelf.rules().rules()))
                : new RuleSite(here).pages(shelf.rules().rules());
        Path file = target.resolve(site == null ? RuleCatalogue.NAME : RuleSite.INDEX);
        boolean current = true;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            current &= holds(target.resolve(page.getKey()), page.getValue());
        }
        if (check) {
            parent.here()
                    .tell(
                            current
                                    ? "%s is current.".formatted(file)
                                    : "%s is not current. recount rules docs %s writes it anew."
                                            .formatted(file, folder));
            return current ? ExitCode.NOTHING : ExitCode.FOUND;
        }
        Files.createDirectories(target);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(target.resolve(page.getKey()), page.getValue());
        }
        parent.here().tell("%s is %s.".formatted(file, current ? "current" : "written"));
        return ExitCode.NOTHING;
    }

    private static boolean holds(Path file, String page) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(page);
    }
}
