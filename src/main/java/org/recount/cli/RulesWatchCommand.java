package org.recount.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.check.Judgement;
import org.recount.check.RuleFault;
import org.recount.rulebook.CaseFile;
import org.recount.rulebook.JudgementChanges;
import org.recount.rules.RuleEdits;
import org.recount.rules.RuleProblems;
import org.recount.rules.Switches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules watch}: the articles judged anew after every edit of a rule. */
@Command(
        name = "watch",
        header = "Judge articles anew whenever a rule file or an article is saved, and tell what that changes.",
        description = {
            "Reads the articles and goes on until it is stopped (Ctrl-C). A rule file that cannot be used is told"
                    + " of, and the rules stay as they were."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  recount rules watch drafts --rules my-rules", "  recount rules watch story.txt --rules my-rules"})
final class RulesWatchCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private RulesOptions options;

    @Mixin
    private MeasureOptions measure;

    @Option(names = "--edits", paramLabel = "N", description = "End after so many edits. Default: go on.")
    private int edits;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE|FOLDER|-",
            description = "Files or folders of articles; - reads one from standard input.")
    private List<String> named;

    private ReadArticles articles;
    private Switches switches;
    private RuleEdits rules;

    @Override
    public Integer call() throws Exception {
        RuleShelf shelf = RuleShelf.of(parent.here(), options);
        articles = ReadArticles.of(parent.here(), measure, named);
        List<Path> texts = named.stream()
                .map(parent.here().folder()::resolve)
                .filter(Files::exists)
                .toList();
        FolderWatch watch = new FolderWatch(
                Stream.concat(shelf.folders().folders().stream(), texts.stream())
                        .toList(),
                file -> isRules(file)
                        || file.toString().endsWith(CaseFile.SUFFIX)
                        || texts.stream().anyMatch(file::startsWith));
        switches = shelf.switches();
        rules = new RuleEdits(shelf.folders());
        List<Judgement> before = articles.judge(rules.load().under(switches));
        try (Writer out = new StandardOutput(parent.here().out())) {
            long findings =
                    before.stream().mapToLong(one -> one.findings().size()).sum();
            out.write("%s, %s by %s. Watching; stop with Ctrl-C.%n"
                    .formatted(
                            counted(articles.number(), "article"),
                            counted(findings, "finding"),
                            counted(shelf.rules().rules().size(), "rule")));
            out.flush();
            rehearse();
            for (int edit = 1; edits == 0 || edit <= edits; edit++) {
                Set<Path> changed = watch.await();
                if (changed.stream().anyMatch(RulesWatchCommand::isRules)) {
                    before = judgedAnew(before, out);
                } else if (changed.stream().anyMatch(file -> texts.stream().anyMatch(file::startsWith))) {
                    before = readAgain(before, out);
                } else {
                    tellOfCases(changed);
                }
                out.flush();
            }
        }
        return articles.lost() ? ExitCode.INPUT_FAILED : ExitCode.NOTHING;
    }

    /** Meanwhile the editor writes. */
    private void rehearse() {
        Thread rehearsal = new Thread(rules::rehearse, "rehearsal");
        rehearsal.setDaemon(true);
        rehearsal.start();
    }

    private static boolean isRules(Path file) {
        return file.toString().endsWith(".drl");
    }

    private List<Judgement> readAgain(List<Judgement> before, Writer out) throws IOException, Desk.Unusable {
        articles = ReadArticles.of(parent.here(), measure, named);
        Optional<List<Judgement>> after = judged();
        if (after.isPresent()) {
            long findings =
                    after.get().stream().mapToLong(one -> one.findings().size()).sum();
            out.write("%nRead again: %s, %s.%n"
                    .formatted(counted(articles.number(), "article"), counted(findings, "finding")));
        }
        return after.orElse(before);
    }

    private void tellOfCases(Set<Path> changed) {
        changed.forEach(file -> parent.here()
                .tell("%s was saved. recount rules test tries cases; here articles are judged.".formatted(file)));
    }

    private List<Judgement> judgedAnew(List<Judgement> before, Writer out) throws IOException {
        long start = cpu();
        Optional<List<Judgement>> after = judged();
        if (after.isPresent()) {
            out.write('\n');
            new ChangesText(out).write(JudgementChanges.between(before, after.get()), articles.number());
            out.write("Compiled and judged in %.2f s of CPU.%n".formatted((cpu() - start) / 1e9));
        }
        return after.orElse(before);
    }

    private Optional<List<Judgement>> judged() {
        try {
            return Optional.of(articles.judge(rules.load().under(switches).watched(fault -> {
                throw fault;
            })));
        } catch (RuleProblems e) {
            e.problems().forEach(parent.here().err()::println);
        } catch (RuleFault e) {
            parent.here().tell("the rule \"%s\" %s.".formatted(String.join("\" or \"", e.rules()), e.getMessage()));
        }
        parent.here().tell("the rules stay as they were until this is mended.");
        return Optional.empty();
    }

    /** Of the process, in nanoseconds: what an edit costs, whatever else the machine does. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
