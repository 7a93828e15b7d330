package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/** The claims of an article as the page shows them, folded away. */
final class ClaimViews {
    private ClaimViews() {}

    static View.Claims of(Judgement judgement) {
        if (judgement.claims().isEmpty()) {
            return null;
        }
        Counts counts = Counts.of(judgement);
        String summary = Figures.count(counts.claims(), "claim", "claims") + ": " + Words.verdicts(counts, false);
        return new View.Claims(
                summary, judgement.claims().stream().map(ClaimViews::stated).toList());
    }

    private static View.Stated stated(JudgedClaim judged) {
        Claim claim = judged.claim();
        String why = judged.reason() == null || judged.reason().isEmpty()
                ? String.join(", ", judged.rules())
                : judged.reason();
        return new View.Stated(
                Words.style(judged.verdict()),
                Words.sign(judged.verdict()),
                Words.of(judged.verdict()),
                Display.clean(claim.said().quote()),
                Display.clean(about(claim)),
                Display.clean(value(claim)),
                Display.clean(why));
    }

    private static String about(Claim claim) {
        Statement said = claim.said();
        List<String> parts = new ArrayList<>();
        parts.add(Words.of(claim.kind()));
        parts.add(said.contest() == null ? "National" : said.contest());
        if (said.subject() != null) {
            parts.add(said.object() == null ? said.subject() : said.subject() + " / " + said.object());
        }
        return String.join(" \u00B7 ", parts);
    }

    private static String value(Claim claim) {
        if (claim instanceof Claim.Name name) {
            return name.written();
        }
        if (claim instanceof Claim.PollingDay day) {
            return day.day();
        }
        return claim.quantity().map(ClaimViews::value).orElse("");
    }

    private static String value(Quantity quantity) {
        Hedge hedge = quantity.hedge();
        String words =
                hedge == Hedge.NONE || hedge == Hedge.ONLY ? "" : hedge.code().replace('-', ' ') + " ";
        boolean year = quantity.unit() == Unit.YEAR;
        String number = year ? quantity.value().toPlainString() : Figures.plain(quantity.value());
        return words
                + switch (quantity.unit()) {
                    case PERCENT -> number + " %";
                    case ORDINAL -> "place " + number;
                    case TIMES -> number + " times";
                    case YEAR, DATE -> number;
                    default -> number + " " + quantity.unit().code();
                };
    }
}
