package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.article.Lines;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.claim.Unread;

/** The claims of an article as the page shows them, folded away. */
final class ClaimViews {
    private static final int EXCERPT = 110;

    private ClaimViews() {}

    static View.Claims of(Judgement judgement) {
        List<Unread> notRead = judgement.unread();
        if (judgement.claims().isEmpty() && notRead.isEmpty()) {
            return null;
        }
        int number = judgement.claims().size();
        List<String> summary = new ArrayList<>();
        if (number > 0) {
            summary.add(number == 1 ? "The claim" : "All " + Figures.grouped(number) + " claims");
        }
        if (!notRead.isEmpty()) {
            summary.add(Words.notRead(notRead.size()));
        }
        String text = judgement.article().text();
        Lines lines = Lines.of(text);
        return new View.Claims(
                String.join(", ", summary),
                judgement.claims().stream().map(ClaimViews::stated).toList(),
                notRead.stream()
                        .map(one -> new View.NotRead(
                                Excerpt.of(text, one.start(), one.end(), EXCERPT), "line " + lines.line(one.start())))
                        .toList());
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
