package org.recount.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.article.ArticleSource;
import org.recount.article.Contents;
import org.recount.batch.Desk;
import org.recount.batch.Input;
import org.recount.batch.Memory;
import org.recount.batch.Piece;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.batch.Timing;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.claim.ClaimSheet;
import org.recount.report.Amiss;
import org.recount.report.Failed;
import org.recount.report.Samples;

/** Gives judgements made by hand, by the name of the argument; supports every claim it verifies. */
record FakeDesk(Desk.Choice choice) implements Desk {

    @Override
    public Pipeline pipeline(Memory memory, Timing timing) {
        return new Pipeline() {
            @Override
            public Judgement check(Piece piece) throws Task.Refused {
                return judgement(piece.file());
            }

            @Override
            public Judgement verify(ClaimSheet sheet) {
                return new Judgement(
                        sheet.article(),
                        sheet.claims().stream()
                                .map(claim -> new JudgedClaim(claim, Verdict.SUPPORTED, "", List.of("r")))
                                .toList(),
                        List.of());
            }

            @Override
            public ClaimSheet extract(Piece piece) throws Task.Refused {
                Judgement judgement = judgement(piece.file());
                return new ClaimSheet(
                        judgement.article(),
                        judgement.claims().stream().map(JudgedClaim::claim).toList());
            }

            @Override
            public void close() {}
        };
    }

    private static Judgement judgement(String name) throws Task.Refused {
        return switch (name) {
            case "quiet" -> Samples.quiet();
            case "remark" -> only(Severity.INFO);
            case "hedged" -> only(Severity.WARNING);
            case "refused" -> throw new Task.Refused("Binary. Give text.");
            case "broken" -> throw new IllegalStateException("surprise");
            default -> Samples.close();
        };
    }

    private static Judgement only(Severity severity) {
        Judgement all = Samples.close();
        List<Finding> findings = all.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        return new Judgement(all.article(), all.claims(), findings);
    }

    /** One article each, which nobody reads. */
    @Override
    public Contents open(Input input) {
        return reader().open(new ArticleSource(input.name(), Optional.of(Path.of(input.name()))), System.in);
    }

    @Override
    public Contents lines(Input input, InputStream lines, int before) {
        return reader().lines(lines, input.name(), before);
    }

    private static ArticleReader reader() {
        try {
            return ArticleReader.with(Path.of("facts/language/furniture.json"));
        } catch (ArticleException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Found find(List<String> arguments) {
        if (arguments.contains("explode")) {
            throw new IllegalStateException("surprise");
        }
        if (arguments.contains("hoard")) {
            throw new OutOfMemoryError("Java heap space");
        }
        List<Failed> failures = new ArrayList<>();
        List<Input.Named> named = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("missing")) {
                failures.add(new Failed(argument, argument, "There is no such file. Check the path."));
            } else {
                named.add(new Input.Named(argument, Optional.empty()));
            }
        }
        return new Found(Input.of(named), failures, List.of());
    }

    @Override
    public List<Norm> norms() {
        return List.of(
                new Norm("majority-differs", Severity.ERROR, "A stated majority is the lead", "article/majority.drl"));
    }

    @Override
    public String rulesDigest() {
        return "";
    }

    @Override
    public String talliesDigest() {
        return "";
    }

    @Override
    public Amiss amiss() {
        return new Amiss(problems().size(), 0, 0);
    }

    @Override
    public List<String> problems() {
        return choice.tallies().stream()
                .filter(folder -> folder.endsWith("contradictory"))
                .map(folder -> folder + ": contradicts itself. Correct it.")
                .toList();
    }
}
