package org.recount.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shipped rules on the cases beside them. */
class ShippedCasesTest {
    private final CaseReport report = Shipped.run(Shipped.rules()).of(CaseFile.under(Path.of("rules")));

    @Test
    void everyRuleFlagsAndLeavesAloneWhatItsCasesSay() {
        assertThat(report.problems()).isEmpty();
        assertThat(report.results().size()).isGreaterThan(400);
        assertThat(report.results())
                .filteredOn(result -> result.outcome() == CaseResult.Outcome.FAILED)
                .extracting(result -> result.tried().place() + ": " + result.faults())
                .isEmpty();
    }

    @Test
    void everyRuleFires() {
        assertThat(report.coverage())
                .hasSizeGreaterThan(25)
                .allSatisfy(one -> assertThat(one.state()).as(one.rule().id()).isEqualTo("fired"));
    }

    @Test
    void everyVerdictIsDecidedByOneRule() {
        assertThat(report.results())
                .allSatisfy(result -> assertThat(result.judgement().claims())
                        .as(result.tried().place())
                        .allSatisfy(claim -> assertThat(claim.rules()).hasSize(1)));
    }

    @Test
    void everyRuleSaysWhy() {
        assertThat(Shipped.rules().rules()).allSatisfy(rule -> {
            assertThat(rule.title()).as(rule.id()).isNotEqualTo(rule.name());
            assertThat(rule.rationale()).as(rule.id()).isNotEmpty();
        });
    }
}
