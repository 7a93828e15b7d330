package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.rulebook.CaseReport;
import org.recount.rulebook.CaseResult;
import org.recount.rulebook.Coverage;
import org.recount.rules.Switches;

/** What cases show of rules, for people. */
final class CaseReportText {
    private final Writer out;
    private final CaseReport report;
    private final Switches switches;

    /** @param switches by which some rules are off in a check, though their cases are tried */
    CaseReportText(Writer out, CaseReport report, Switches switches) {
        this.out = out;
        this.report = report;
        this.switches = switches;
    }

    /** What is amiss: cases that cannot be used, rules without cases, cases that fail, each with what to look at. */
    void faults() throws IOException {
        for (var problem : report.problems()) {
            line(problem.toString());
        }
        for (CaseResult result : report.results()) {
            switch (result.outcome()) {
                case FAILED -> fault(result);
                case NO_LONGER_TODO -> {
                    line("%s: %s: passes now. Take its \"todo\" away."
                            .formatted(result.tried().place(), result.tried().rule()));
                }
                default -> {
                    // as it ought to be
                }
            }
        }
    }

    private void fault(CaseResult result) throws IOException {
        for (String fault : result.faults()) {
            line("%s: %s: %s".formatted(result.tried().place(), result.tried().rule(), fault));
        }
        line("    case     " + result.tried().shown());
        List<JudgedClaim> claims = result.judgement().claims();
        if (claims.isEmpty()) {
            line("    claims   none was read from these words");
        }
        for (JudgedClaim claim : claims) {
            line("    claim    " + described(claim));
        }
        for (Finding finding : result.judgement().findings()) {
            line("    finding  %s %s: %s".formatted(finding.severity().code(), finding.rule(), finding.message()));
        }
    }

    private static String described(JudgedClaim judged) {
        Claim claim = judged.claim();
        Statement said = claim.said();
        StringBuilder text = new StringBuilder(claim.kind().name());
        if (said.subject() != null) {
            text.append(' ').append(said.subject());
        }
        claim.quantity().ifPresent(q -> {
            text.append(' ')
                    .append(q.value().toPlainString())
                    .append(' ')
                    .append(q.measuredIn().code());
            if (!q.hedge().code().equals("none")) {
                text.append(" (").append(q.hedge().code()).append(')');
            }
        });
        if (said.object() != null) {
            text.append(", ").append(said.object());
        }
        text.append(" in ").append(said.contest() == null ? "the country" : said.contest());
        text.append(" at ").append(said.election() == null ? "an election that is not told" : said.election());
        text.append(": ").append(judged.verdict());
        if (!judged.rules().isEmpty()) {
            text.append(" by ").append(String.join(", ", judged.rules()));
        }
        if (!judged.reason().isEmpty()) {
            text.append(" (").append(judged.reason()).append(')');
        }
        return text.toString();
    }

    /** A line for each rule: its cases, and whether it fired in any. */
    void coverage() throws IOException {
        Table table = new Table("RULE", "FLAGS", "ACCEPTS", "FAIL", "TODO", "STATE");
        for (Coverage one : report.coverage()) {
            table.row(
                    one.rule().id(),
                    String.valueOf(one.flags()),
                    String.valueOf(one.accepts()),
                    String.valueOf(one.failed()),
                    String.valueOf(one.todo()),
                    one.state() + (switches.on(switches.graded(one.rule())) ? "" : ", switched off"));
        }
        table.write(out);
    }

    /** How it went, on one line. */
    void summary() throws IOException {
        long failed = report.count(CaseResult.Outcome.FAILED);
        long todo = report.count(CaseResult.Outcome.TODO);
        int cases = report.results().size();
        line("%s, %s: %d pass, %d fail%s%s."
                .formatted(
                        counted(report.coverage().size(), "rule"),
                        counted(cases, "case"),
                        cases - failed - todo,
                        failed,
                        todo == 0 ? "" : ", %d todo".formatted(todo),
                        report.problems().isEmpty()
                                ? ""
                                : "; " + counted(report.problems().size(), "other flaw")));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
