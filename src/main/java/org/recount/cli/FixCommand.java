package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recount.fix.ArticleFile;
import org.recount.fix.Mended;
import org.recount.report.Display;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the tally's figures and names into articles, where that is certain. */
final class FixCommand implements Callable<Integer> {
    private final Recount recount;
    private final CommonOptions common = new CommonOptions();
    private final JudgedArticles articles;
    private final OptionSpec apply = OptionSpec.builder("--apply")
            .type(boolean.class)
            .description("Make the changes in the files; without it they are only shown.")
            .build();

    FixCommand(Recount recount) {
        this.recount = recount;
        this.articles = new JudgedArticles(recount, common);
    }

    CommandSpec spec() {
        CommandSpec spec =
                Commands.spec(this).addPositional(articles.arguments()).addOption(apply);
        common.addTo(spec);
        spec.usageMessage()
                .description(
                        "Shows as a unified diff what can be put right with certainty, and does so with --apply.",
                        "Quoted words are never touched, nor what is suppressed or was rejected; encoding and line ends"
                                + " stay.")
                .footer(
                        "",
                        "Exit code: 0 nothing to replace or all replaced, 1 replacements shown, 2 wrong usage, 3 some input failed.",
                        "",
                        "Examples:",
                        "  recount fix story.txt",
                        "  recount fix drafts --apply",
                        "  recount fix drafts > changes.patch");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        List<Mended> mended = new ArrayList<>();
        Map<String, Path> files = new HashMap<>();
        boolean failed = articles.judge((judgement, docket) -> mended.add(Mended.of(judgement, docket)), files);
        boolean applied = CommonOptions.given(apply);
        int replaced = 0;
        int shown = 0;
        int left = 0;
        try (StandardOutput out = new StandardOutput(recount.here().out())) {
            for (Mended one : mended) {
                left += one.left().size();
                if (one.replacements().isEmpty()) {
                    continue;
                }
                try {
                    ArticleFile file = ArticleFile.of(files.get(one.article().id()), one.article());
                    write(out, file, file.diff(one.text()));
                    if (applied) {
                        file.write(one.text());
                        replaced += one.replacements().size();
                    } else {
                        shown += one.replacements().size();
                    }
                } catch (ArticleFile.Untouched e) {
                    byHand(one, e);
                    failed |= applied;
                    shown += one.replacements().size();
                }
            }
        }
        recount.here().tell(told(applied, replaced, shown, left));
        return failed ? ExitCode.INPUT_FAILED : shown > 0 ? ExitCode.FOUND : ExitCode.NOTHING;
    }

    /** On a terminal nothing foreign may steer it; elsewhere the diff is exact, to the byte. */
    private void write(StandardOutput out, ArticleFile file, String diff) throws IOException {
        if (recount.here().terminal()) {
            out.write(Display.harmless(diff));
        } else {
            out.flush();
            out.bytes().write(diff.getBytes(file.charset()));
        }
    }

    private void byHand(Mended mended, ArticleFile.Untouched why) {
        recount.here().tell(why.getMessage());
        mended.replacements()
                .forEach(one -> recount.here()
                        .tell("  \u201C%s\u201D \u2192 \u201C%s\u201D"
                                .formatted(Display.clean(one.words()), Display.clean(one.text()))));
    }

    private static String told(boolean applied, int replaced, int shown, int left) {
        String done = applied
                ? "%d replaced%s".formatted(replaced, shown == 0 ? "" : ", %d to be made by hand".formatted(shown))
                : shown == 0 ? "nothing to replace with certainty" : "%d to replace; --apply does it".formatted(shown);
        return done + (left == 0 ? "." : "; %d more ask for a person, see recount check.".formatted(left));
    }
}
