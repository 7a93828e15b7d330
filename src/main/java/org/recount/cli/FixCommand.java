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
    private final Map<String, Path> files = new HashMap<>();
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
                        "Show as a unified diff what can be put right with certainty, and do so with --apply.",
                        "Quoted words are never touched, nor what is suppressed or was rejected; encoding and line ends"
                                + " stay.")
                .footer(
                        "",
                        "Exit code: 0 nothing to replace or all replaced, 1 replacements remain, 2 wrong usage, 3 some input failed.",
                        "",
                        "Examples:",
                        "  recount fix story.txt",
                        "  recount fix drafts --apply",
                        "  recount fix drafts > changes.patch");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        try (StandardOutput out = new StandardOutput(recount.here().out())) {
            Changes changes = new Changes(out, CommonOptions.given(apply));
            boolean failed = articles.judge(
                    (judgement, docket) -> changes.make(
                            Mended.of(judgement, docket),
                            files.get(judgement.article().file())),
                    files);
            out.flush();
            recount.here().tell(changes.told());
            return failed ? ExitCode.INPUT_FAILED : changes.remain() ? ExitCode.FOUND : ExitCode.NOTHING;
        }
    }

    /** Shows changes, makes them where that is asked for, and counts. */
    private final class Changes {
        private final StandardOutput out;
        private final boolean apply;
        private int replaced;
        private int shown;
        private int left;
        private int byHand;

        Changes(StandardOutput out, boolean apply) {
            this.out = out;
            this.apply = apply;
        }

        void make(Mended mended, Path path) throws IOException {
            left += mended.left().size();
            int number = mended.replacements().size();
            if (number == 0) {
                return;
            }
            try {
                ArticleFile file = ArticleFile.of(path, mended.article());
                write(file, file.diff(mended.text()));
                if (apply) {
                    file.write(mended.text());
                    replaced += number;
                } else {
                    shown += number;
                }
            } catch (ArticleFile.Untouched e) {
                byHand(mended, e);
                byHand += number;
            }
        }

        /** On a terminal nothing foreign may steer it; elsewhere the diff is exact, to the byte. */
        private void write(ArticleFile file, String diff) throws IOException {
            if (recount.here().terminal()) {
                out.write(Display.harmless(diff));
            } else {
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

        /** Whether any is still to be made. */
        boolean remain() {
            return shown + byHand > 0;
        }

        String told() {
            List<String> parts = new ArrayList<>();
            if (replaced > 0) {
                parts.add(replaced + " replaced");
            }
            if (shown > 0) {
                parts.add(shown + " to replace, --apply does it");
            }
            if (byHand > 0) {
                parts.add(byHand + " to be made by hand");
            }
            if (parts.isEmpty()) {
                parts.add("nothing to replace with certainty");
            }
            if (left > 0) {
                parts.add(left + " more ask for a person, see recount check");
            }
            return String.join("; ", parts) + ".";
        }
    }
}
