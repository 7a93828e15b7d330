package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.article.Article;
import org.recount.batch.Desk;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.fix.NoticeTemplate;
import org.recount.report.ReportFolder;
import org.recount.review.Docket;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Drafts correction notices. */
final class CorrectCommand implements Callable<Integer> {
    private final Recount recount;
    private final CommonOptions common = new CommonOptions();
    private final JudgedArticles articles;
    private final OptionSpec template = OptionSpec.builder("--template")
            .paramLabel("FILE")
            .type(Path.class)
            .description("Your own wording; the shipped one is facts/templates/correction.txt.")
            .build();
    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("DIR")
            .type(Path.class)
            .description("Folder for one notice an article; without it they are printed.")
            .build();
    private final OptionSpec confirmed = OptionSpec.builder("--confirmed")
            .type(boolean.class)
            .description("Only what somebody confirmed with recount review.")
            .build();

    CorrectCommand(Recount recount) {
        this.recount = recount;
        this.articles = new JudgedArticles(recount, common);
    }

    CommandSpec spec() {
        CommandSpec spec = Commands.spec(this)
                .addPositional(articles.arguments())
                .addOption(out)
                .addOption(template)
                .addOption(confirmed);
        common.addTo(spec);
        spec.usageMessage()
                .description(
                        "Draft a correction notice for each article that has errors, to be read and signed by a person.",
                        "Quoted words, and findings that are suppressed or were rejected, are left out.")
                .footer(
                        "",
                        "Exit code: 0 no notice needed, 1 notices drafted, 2 wrong usage, 3 some input failed.",
                        "",
                        "Examples:",
                        "  recount correct story.txt",
                        "  recount correct published --confirmed --out notices");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Path own = template.getValue();
        NoticeTemplate wording = template(
                own == null
                        ? Home.of(recount.here()).facts().resolve("templates").resolve("correction.txt")
                        : recount.here().folder().resolve(own));
        Path named = out.getValue();
        Path folder = named == null ? null : recount.here().folder().resolve(named);
        int[] drafted = {0};
        boolean failed;
        try (Writer text = new StandardOutput(recount.here().out())) {
            failed = articles.judge(
                    (judgement, docket) -> {
                        List<Finding> wrong = wrong(judgement, docket);
                        if (wrong.isEmpty()) {
                            return;
                        }
                        String notice = wording.notice(judgement.article(), wrong);
                        if (folder == null) {
                            text.write((drafted[0] == 0 ? "" : "\n") + notice);
                        } else {
                            write(folder, judgement.article(), notice);
                        }
                        drafted[0]++;
                    },
                    new HashMap<>());
        }
        return failed ? ExitCode.INPUT_FAILED : drafted[0] > 0 ? ExitCode.FOUND : ExitCode.NOTHING;
    }

    private static NoticeTemplate template(Path file) throws IOException, Desk.Unusable {
        try {
            return NoticeTemplate.read(file);
        } catch (NoticeTemplate.Flawed e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }

    private List<Finding> wrong(Judgement judgement, Docket docket) {
        boolean only = CommonOptions.given(confirmed);
        return judgement.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> docket.of(finding).open())
                .filter(finding -> !only || docket.of(finding).confirmed())
                .filter(finding -> judgement.claims().stream()
                        .noneMatch(claim -> claim.claim().said().quoted()
                                && claim.claim().said().id().equals(finding.claim())))
                .toList();
    }

    private static void write(Path folder, Article article, String notice) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(ReportFolder.fileName(article.id()) + ".correction.txt");
        try {
            Files.writeString(file, notice, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("%s exists already. Name another folder, or remove it".formatted(file), e);
        }
    }
}
