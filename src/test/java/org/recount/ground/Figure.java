package org.recount.ground;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.recount.claim.Hedge;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/**
 * One official figure of a contest.
 *
 * @param who  whose; null for figures of the contest itself
 * @param what name of the figure in templates
 */
record Figure(Race race, Candidacy who, String what) {

    private static final Set<String> CHANGES = Set.of("up", "down", "signed");

    private Contest then() {
        return what.startsWith("p") && !what.equals("pct") ? race.before() : race.now();
    }

    String election() {
        return then().election();
    }

    /** Whom the claim may be about: the candidate, also under the party's name; nobody in particular for the contest. */
    Set<String> subjects() {
        Set<String> names = new LinkedHashSet<>();
        if (who != null) {
            names.add(who.name());
            names.add(who.party());
            names.add(race.family(who));
            if (!then().equals(race.now())) {
                names.add(race.predecessor(who).orElseThrow().name());
            }
        }
        return names;
    }

    private BigDecimal truth() {
        Candidacy then = who == null || then().equals(race.now())
                ? who
                : race.predecessor(who).orElseThrow();
        return switch (what) {
            case "votes", "pvotes" -> BigDecimal.valueOf(then.votes());
            case "share", "pshare", "pct" -> percent(then.votes(), then().validVotes());
            case "maj", "pmaj" -> BigDecimal.valueOf(then().majority());
            case "majpct" -> percent(then().majority(), then().validVotes());
            case "up", "down", "signed" -> race.shareChange(who).orElseThrow();
            case "vup", "vdown" -> BigDecimal.valueOf(race.voteChange(who).orElseThrow());
            case "turnout", "pturnout" ->
                percent(then().validVotes(), then().electorate().orElseThrow());
            case "ballots" -> BigDecimal.valueOf(then().ballots());
            case "valid" -> BigDecimal.valueOf(then().validVotes());
            case "electorate" -> BigDecimal.valueOf(then().electorate().orElseThrow());
            case "swing" -> race.swing().orElseThrow();
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** Unrounded, so that it is rounded once only. */
    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_UP);
    }

    private boolean percent() {
        return Set.of("share", "pshare", "majpct", "turnout", "pturnout", "swing")
                .contains(what);
    }

    Shown shown(boolean exact, Random random) {
        return shown(truth(), exact, random);
    }

    private Shown shown(BigDecimal value, boolean exact, Random random) {
        return switch (what) {
            case "up", "down" -> Shown.points(value);
            case "signed" -> Shown.signed(value, random);
            case "pct" -> new Shown(one(value).toString(), one(value), Hedge.NONE);
            case "vdown" -> new Shown(Shown.grouped(-value.intValue()), value, Hedge.NONE);
            case "vup" -> new Shown(Shown.grouped(value.intValue()), value, Hedge.NONE);
            default -> percent() ? Shown.percent(value, exact, random) : Shown.count(value.intValue(), exact, random);
        };
    }

    private static BigDecimal one(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    /** Shown wrong, exactly and without a hedge. */
    Shown wrong(Planting planting, Random random) {
        BigDecimal truth = truth();
        boolean fall = truth.signum() < 0;
        if (percent() || what.equals("pct") || CHANGES.contains(what)) {
            BigDecimal wrong = planting.percent(truth.abs(), others());
            while (alsoRight(wrong)) {
                wrong = wrong.add(new BigDecimal("2.7"));
            }
            BigDecimal value = fall ? wrong.negate() : wrong;
            if (percent()) {
                return new Shown(value + "%", value, Hedge.NONE);
            }
            return shown(value, true, random);
        }
        int wrong = planting.count(truth.abs().intValue(), counts());
        return new Shown(Shown.grouped(wrong), BigDecimal.valueOf(fall ? -wrong : wrong), Hedge.NONE);
    }

    /** Whether a change is the one from the result on the present boundaries. */
    private boolean alsoRight(BigDecimal size) {
        Race other = race.otherBefore() == null ? race : race.since(race.otherBefore());
        Optional<BigDecimal> change = what.equals("swing")
                ? other.swing()
                : who == null || !CHANGES.contains(what) ? Optional.empty() : other.shareChange(who);
        return change.filter(c -> c.abs().subtract(size).abs().compareTo(BigDecimal.ONE) < 0)
                .isPresent();
    }

    /** Figures that are easily mistaken for a count. */
    private List<Integer> counts() {
        List<Integer> others = new ArrayList<>();
        if (what.equals("votes")) {
            race.now().candidacies().stream()
                    .filter(c -> !c.equals(who))
                    .limit(3)
                    .forEach(c -> others.add(c.votes()));
            race.predecessor(who).ifPresent(p -> others.add(p.votes()));
        } else if (what.equals("maj") && race.before() != null) {
            others.add(race.before().majority());
        }
        return others;
    }

    private List<BigDecimal> others() {
        List<BigDecimal> others = new ArrayList<>();
        if (what.equals("share")) {
            race.now().candidacies().stream()
                    .filter(c -> !c.equals(who))
                    .limit(2)
                    .forEach(c -> others.add(race.now().share(c)));
        }
        return others;
    }
}
