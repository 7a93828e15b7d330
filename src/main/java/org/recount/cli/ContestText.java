package org.recount.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recount.check.tally.TallyLint;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Previous;
import org.recount.election.Source;
import org.recount.election.Standing;
import org.recount.election.Tallies;

/** Writes contests and candidacies as a person reads them. */
final class ContestText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String LABELLED = "  %-9s %s%n";

    private final Tallies tallies;
    private final TallyLint lint;

    ContestText(Tallies tallies, TallyLint lint) {
        this.tallies = tallies;
        this.lint = lint;
    }

    /** A result, from the heading to the source, and an empty line. */
    String contest(Contest contest) {
        Election election = tallies.election(contest.election()).orElseThrow();
        StringBuilder text = new StringBuilder();
        text.append(heading(contest)).append("%n".formatted());
        int wide = contest.candidacies().stream()
                .mapToInt(c -> c.name().length())
                .max()
                .orElse(0);
        int parties = contest.candidacies().stream()
                .mapToInt(c -> c.party().length())
                .max()
                .orElse(0);
        for (Candidacy c : contest.candidacies()) {
            String person = wide == 0 ? "" : padded(c.name(), wide) + "  ";
            text.append("  %2d  %s%s  %s  %6s%s%n"
                    .formatted(
                            contest.place(c),
                            person,
                            padded(c.party(), parties),
                            "%7s".formatted(count(c.votes())),
                            percent(contest.share(c)),
                            c.born().map(day -> "  born " + DAY.format(day)).orElse("")));
        }
        text.append(LABELLED.formatted("majority", majority(contest)));
        contest.turnout().ifPresent(t -> text.append(LABELLED.formatted("turnout", turnout(contest, t))));
        if (!contest.resultLine().isEmpty()) {
            text.append(LABELLED.formatted("result", contest.resultLine()));
        }
        if (election.kind() != ElectionKind.NOTIONAL) {
            before(contest, text);
        }
        if (!contest.succeeds().isEmpty()) {
            text.append(LABELLED.formatted("made of", String.join("; ", contest.succeeds())));
        }
        lint.of(contest.election(), contest.name())
                .forEach(f -> text.append(LABELLED.formatted("doubt", f.check().account())));
        return text.append(LABELLED.formatted("source", source(election.source())))
                .append("%n".formatted())
                .toString();
    }

    /** Where people stood, one candidacy a line, under each name once. */
    String standings(List<Standing> standings) {
        StringBuilder text = new StringBuilder();
        standings.stream().map(s -> s.candidacy().name()).distinct().forEach(name -> {
            text.append(name).append("%n".formatted());
            standings.stream().filter(s -> s.candidacy().name().equals(name)).forEach(s -> text.append(standing(s)));
            text.append("%n".formatted());
        });
        return text.toString();
    }

    private String standing(Standing standing) {
        Contest contest = standing.contest();
        Candidacy candidacy = standing.candidacy();
        return "  %s: %s, %s votes (%s), place %d of %d; majority of %s %s%n"
                .formatted(
                        heading(contest),
                        candidacy.party(),
                        count(candidacy.votes()),
                        percent(contest.share(candidacy)),
                        contest.place(candidacy),
                        contest.candidacies().size(),
                        contest.winner().label(),
                        count(contest.majority()));
    }

    private void before(Contest contest, StringBuilder text) {
        Previous previous = tallies.previous(contest);
        previous.byElections().forEach(c -> text.append(LABELLED.formatted("before", earlier(c))));
        previous.notional().ifPresent(c -> text.append(LABELLED.formatted("before", earlier(c))));
        previous.actual().ifPresent(c -> text.append(LABELLED.formatted("before", earlier(c))));
        previous.predecessors().stream()
                .filter(c -> !previous.actual().equals(Optional.of(c)))
                .forEach(c -> text.append(LABELLED.formatted("before", "%s, %s".formatted(c.name(), earlier(c)))));
    }

    /** The seat and the poll; the title of a by-election names its seat. */
    private String heading(Contest contest) {
        Election election = tallies.election(contest.election()).orElseThrow();
        return election.kind() == ElectionKind.BY_ELECTION
                ? election.title()
                : "%s: %s".formatted(contest.name(), election.title());
    }

    private String earlier(Contest contest) {
        Election election = tallies.election(contest.election()).orElseThrow();
        Candidacy winner = contest.winner();
        return "%s: %s, majority %s"
                .formatted(
                        election.title(),
                        winner.name().isEmpty() ? winner.party() : winner.name() + " (" + winner.party() + ")",
                        count(contest.majority()));
    }

    private static String majority(Contest contest) {
        return contest.runnerUp()
                .map(second -> "%s (%s), %s over %s"
                        .formatted(
                                count(contest.majority()),
                                percent(contest.majorityShare()),
                                contest.winner().label(),
                                second.label()))
                .orElse("unopposed");
    }

    private static String turnout(Contest contest, BigDecimal turnout) {
        String rejected = contest.rejected().isEmpty()
                ? ""
                : "%s rejected, ".formatted(count(contest.rejected().getAsInt()));
        return "%s (%s valid votes, %s%s electors)"
                .formatted(
                        percent(turnout),
                        count(contest.validVotes()),
                        rejected,
                        count(contest.electorate().orElse(0)));
    }

    private static String source(Source source) {
        return "%s, %s (%s, read %s)"
                .formatted(source.title(), source.url(), source.licence(), DAY.format(source.retrieved()));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String count(int votes) {
        return String.format(Locale.UK, "%,d", votes);
    }

    private static String percent(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP) + "%";
    }
}
