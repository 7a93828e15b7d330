package org.recount.ground;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** An error that is planted in a true claim: one that writers make. */
enum PlantedError {
    DIGITS_TRANSPOSED("Two digits changed places") {
        @Override
        List<String> digits(String right) {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i + 1 < right.length(); i++) {
                wrong.add(right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2));
            }
            return wrong;
        }
    },
    WRONG_DIGIT("One digit") {
        @Override
        List<String> digits(String right) {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < right.length(); i++) {
                wrong.add(right.substring(0, i)
                        + (char) ('0' + (right.charAt(i) - '0' + 3) % 10)
                        + right.substring(i + 1));
            }
            return wrong;
        }
    },
    DIGIT_DROPPED("A digit left out") {
        @Override
        List<String> digits(String right) {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < right.length(); i++) {
                wrong.add(right.substring(0, i) + right.substring(i + 1));
            }
            return right.length() < 4 ? List.of() : wrong;
        }
    },
    DIGIT_DOUBLED("A digit typed twice") {
        @Override
        List<String> digits(String right) {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < right.length(); i++) {
                wrong.add(right.substring(0, i + 1) + right.substring(i));
            }
            return right.length() < 3 ? List.of() : wrong;
        }
    },
    THOUSANDS("A slip of the decimal point") {
        @Override
        List<String> digits(String right) {
            return right.length() < 3 || right.endsWith("0") ? List.of() : List.of(right + "0", right + "000");
        }
    },
    RESULT_BEFORE("The result before") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            Contest before = race.before();
            if (before == null || (claim instanceof Claim.Majority m && m.held() != Claim.Held.WON)) {
                return Optional.empty();
            }
            return candidate(claim, race)
                    .map(one -> race.predecessor(one).map(old -> of(claim, before, old)))
                    .orElseGet(() -> whole(claim, before));
        }
    },
    OTHER_CANDIDATE("Another candidate") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            return candidate(claim, race)
                    .flatMap(one -> race.now().candidacies().stream()
                            .filter(c -> !c.equals(one) && c.votes() > 150)
                            .findFirst())
                    .map(one -> of(claim, race.now(), one));
        }
    },
    OTHER_SEAT("Another seat") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            boolean before = claim instanceof Claim.Majority m && m.held() != Claim.Held.WON;
            return before ? Optional.empty() : whole(claim, other.now());
        }
    },
    MAJORITY_FOR_VOTES("The majority for") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            return claim instanceof Claim.Votes
                    ? Optional.of(BigDecimal.valueOf(race.now().majority()))
                    : Optional.empty();
        }
    },
    VOTES_FOR_MAJORITY("The votes of") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            return claim instanceof Claim.Majority m && m.held() == Claim.Held.WON
                    ? Optional.of(BigDecimal.valueOf(race.now().winner().votes()))
                    : Optional.empty();
        }
    },
    ELECTORATE_FOR_VOTES("The electorate for") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            return claim instanceof Claim.Votes && race.now().electorate().isPresent()
                    ? Optional.of(BigDecimal.valueOf(race.now().electorate().getAsInt()))
                    : Optional.empty();
        }
    },
    TURNOUT_FOR_ELECTORATE("All valid votes for") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            return claim instanceof Claim.Electorate
                    ? Optional.of(BigDecimal.valueOf(race.now().validVotes()))
                    : Optional.empty();
        }
    },
    SHARE_OF_ELECTORATE("Another base") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            return claim instanceof Claim.VoteShare && race.now().electorate().isPresent()
                    ? candidate(claim, race)
                            .map(one ->
                                    percent(one.votes(), race.now().electorate().getAsInt()))
                    : Optional.empty();
        }
    },
    POINTS_FOR_PERCENT("Points called percent") {
        @Override
        Optional<Claim> plant(Claim claim, Race race, Race other) {
            return claim instanceof Claim.ShareChange change
                            && Math.abs(change.change().value().intValue()) > 1
                    ? Optional.of(with(claim, new Quantity(change.change().value(), Unit.PERCENT, Hedge.NONE)))
                    : Optional.empty();
        }
    },
    SWING_DOUBLED("Doubled") {
        @Override
        Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
            return claim instanceof Claim.Swing
                    ? race.swing().map(s -> s.multiply(BigDecimal.valueOf(2)))
                    : Optional.empty();
        }
    },
    WRONG_WAY("") {
        @Override
        Optional<Claim> plant(Claim claim, Race race, Race other) {
            if (claim instanceof Claim.SeatChange change) {
                boolean gain = change.change() == Claim.Change.GAIN;
                return Optional.of(new Claim.SeatChange(claim.said(), gain ? Claim.Change.HOLD : Claim.Change.GAIN));
            }
            if (claim instanceof Claim.Comparison one) {
                Claim.Direction turned =
                        one.direction() == Claim.Direction.MORE ? Claim.Direction.LESS : Claim.Direction.MORE;
                return Optional.of(new Claim.Comparison(claim.said(), one.measure(), turned, one.by()));
            }
            if (claim instanceof Claim.Swing swing) {
                Statement said = claim.said();
                return Optional.of(new Claim.Swing(about(said, said.object(), said.subject()), swing.swing()));
            }
            boolean change = claim instanceof Claim.ShareChange || claim instanceof Claim.VoteChange;
            return claim.quantity()
                    .filter(q -> change && q.value().abs().compareTo(BigDecimal.valueOf(2)) > 0)
                    .map(q -> with(claim, new Quantity(q.value().negate(), q.measuredIn(), q.hedge())));
        }
    },
    WRONG_PERSON("") {
        @Override
        Optional<Claim> plant(Claim claim, Race race, Race other) {
            Statement said = claim.said();
            if (claim instanceof Claim.Defeated) {
                return Optional.of(claim.retold(about(said, said.object(), said.subject())));
            }
            boolean of = claim instanceof Claim.Winner || claim instanceof Claim.Place;
            return race.now().candidacies().stream()
                    .filter(c -> of && !c.name().equals(said.subject()))
                    .findFirst()
                    .map(c -> claim.retold(about(said, c.name(), null)));
        }
    },
    WRONG_PARTY("") {
        @Override
        Optional<Claim> plant(Claim claim, Race race, Race other) {
            Statement said = claim.said();
            return claim instanceof Claim.Party
                    ? candidate(claim, race)
                            .flatMap(one -> race.now().candidacies().stream()
                                    .filter(c -> !race.family(c).equals(race.family(one)) && !independent(c, one))
                                    .findFirst()
                                    .map(c -> claim.retold(about(said, said.subject(), c.party()))))
                    : Optional.empty();
        }

        private boolean independent(Candidacy one, Candidacy other) {
            return (one.party() + other.party()).contains("Independent");
        }
    },
    WRONG_STANDING("") {
        @Override
        Optional<Claim> plant(Claim claim, Race race, Race other) {
            return claim instanceof Claim.Incumbent && race.before() != null
                    ? Optional.of(new Claim.Incumbent(claim.said(), Claim.Standing.NEW))
                    : Optional.empty();
        }
    },
    WRONG_YEAR("") {
        @Override
        Optional<Claim> plant(Claim claim, Race race, Race other) {
            return claim instanceof Claim.Tenure tenure
                    ? Optional.of(new Claim.Tenure(
                            claim.said(),
                            new Quantity(
                                    tenure.length().value().subtract(BigDecimal.valueOf(7)),
                                    tenure.length().measuredIn(),
                                    Hedge.NONE)))
                    : Optional.empty();
        }
    },
    MISSPELT_NAME("") {
        @Override
        Optional<Claim> plant(Claim claim, Race race, Race other) {
            String name = claim instanceof Claim.Winner ? claim.said().subject() : "";
            int last = name.length() - 1;
            return last > 3 && name.charAt(last) != name.charAt(last - 1)
                    ? Optional.of(new Claim.Name(
                            claim.said(),
                            name.substring(0, last - 1) + name.charAt(last) + name.charAt(last - 1),
                            Claim.Entity.PERSON,
                            Claim.Spelling.MISSPELLING,
                            false))
                    : Optional.empty();
        }
    },
    WRONG_DAY("") {
        @Override
        Optional<Claim> plant(Claim claim, Race race, Race other) {
            return claim instanceof Claim.PollingDay day
                    ? Optional.of(new Claim.PollingDay(
                            claim.said(), LocalDate.parse(day.day()).plusDays(7).toString()))
                    : Optional.empty();
        }
    };

    /** How the cause begins that a finding is to name; empty where none can be found. */
    final String cause;

    PlantedError(String cause) {
        this.cause = cause;
    }

    /** The claim with this error; empty where it cannot have it, or would not be wrong. */
    Optional<Claim> plant(Claim claim, Race race, Race other) {
        Optional<Quantity> right =
                claim.quantity().filter(q -> claim.kind() != ClaimKind.PLACE && claim.kind() != ClaimKind.TENURE);
        if (right.isEmpty()) {
            return Optional.empty();
        }
        Quantity was = right.get();
        int decimals = was.decimals();
        List<BigDecimal> wrong = new ArrayList<>();
        figure(claim, race, other).ifPresent(v -> wrong.add(v.setScale(decimals, RoundingMode.HALF_UP)));
        for (String digits : digits(was.value().abs().unscaledValue().toString())) {
            if (!digits.startsWith("0") && digits.length() < 9) {
                wrong.add(new BigDecimal(digits).movePointLeft(decimals).setScale(decimals));
            }
        }
        return wrong.stream()
                .filter(v -> differs(v, was, claim))
                .findFirst()
                .map(v -> new Quantity(was.value().signum() < 0 ? v.negate() : v, was.measuredIn(), was.hedge()))
                .map(q -> with(claim, q));
    }

    /** Other digits; all that might do. */
    List<String> digits(String right) {
        return List.of();
    }

    /** Another figure. */
    Optional<BigDecimal> figure(Claim claim, Race race, Race other) {
        return Optional.empty();
    }

    /** Whether no convention lets the figure pass: it is no rounding, and no share, change or turnout on another base. */
    private static boolean differs(BigDecimal wrong, Quantity right, Claim claim) {
        BigDecimal truth = right.value().abs();
        BigDecimal apart = wrong.subtract(truth).abs();
        if (right.measuredIn() == Unit.SEATS) {
            // One more is right where the Speaker is counted too.
            return wrong.signum() > 0 && apart.compareTo(BigDecimal.ONE) > 0;
        }
        if (right.measuredIn() != Unit.VOTES) {
            BigDecimal base = claim instanceof Claim.Turnout ? BigDecimal.valueOf(1) : new BigDecimal("0.2");
            return wrong.compareTo(BigDecimal.valueOf(100)) < 0 && wrong.signum() > 0 && apart.compareTo(base) > 0;
        }
        BigDecimal plain = wrong.stripTrailingZeros();
        boolean round = plain.scale() < 0 && apart.compareTo(truth.movePointLeft(1)) <= 0;
        return wrong.signum() > 0 && apart.signum() > 0 && !round;
    }

    private static Optional<Candidacy> candidate(Claim claim, Race race) {
        boolean of = claim instanceof Claim.Votes || claim instanceof Claim.VoteShare || claim instanceof Claim.Party;
        return race.now().candidacies().stream()
                .filter(c -> of && c.name().equals(claim.said().subject()))
                .findFirst();
    }

    private static BigDecimal of(Claim claim, Contest contest, Candidacy one) {
        return claim instanceof Claim.Votes
                ? BigDecimal.valueOf(one.votes())
                : percent(one.votes(), contest.validVotes());
    }

    private static Optional<BigDecimal> whole(Claim claim, Contest contest) {
        if (claim instanceof Claim.Majority) {
            return Optional.of(BigDecimal.valueOf(contest.majority()));
        }
        if (claim instanceof Claim.Turnout) {
            return contest.turnout();
        }
        return claim instanceof Claim.Electorate && contest.electorate().isPresent()
                ? Optional.of(BigDecimal.valueOf(contest.electorate().getAsInt()))
                : Optional.empty();
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP);
    }

    private static Statement about(Statement said, String subject, String object) {
        return new Statement(
                said.id(),
                said.article(),
                said.start(),
                said.end(),
                said.quote(),
                said.election(),
                said.contest(),
                subject,
                object,
                said.quoted(),
                said.doubt());
    }

    private static Claim with(Claim claim, Quantity other) {
        Statement said = claim.said();
        return switch (claim.kind()) {
            case VOTES -> new Claim.Votes(said, other);
            case VOTE_SHARE -> new Claim.VoteShare(said, other);
            case MAJORITY -> new Claim.Majority(said, other, ((Claim.Majority) claim).held(), false);
            case TURNOUT -> new Claim.Turnout(said, other);
            case ELECTORATE -> new Claim.Electorate(said, other);
            case VOTE_CHANGE -> new Claim.VoteChange(said, other);
            case SHARE_CHANGE -> new Claim.ShareChange(said, other, false);
            case SWING -> new Claim.Swing(said, other);
            case SEAT_COUNT -> new Claim.SeatCount(said, other, Claim.Counting.WON, false);
            case COMPARISON -> {
                Claim.Comparison one = (Claim.Comparison) claim;
                yield new Claim.Comparison(said, one.measure(), one.direction(), Optional.of(other));
            }
            default -> throw new IllegalArgumentException(claim.toString());
        };
    }
}
