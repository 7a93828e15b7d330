package org.recount.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recount.article.Article;
import org.recount.article.Zone;

/** The claims of one article while its file is being read: offsets count code points until the text is whole. */
final class SheetDraft {
    private final String id;
    private final Map<String, String> head;
    private final ClaimText text = new ClaimText();
    private final List<Draft> drafts = new ArrayList<>();

    SheetDraft(String id, Map<String, String> head) {
        this.id = id;
        this.head = head;
    }

    /** Fields that give a claim, with its statement in code points. */
    private record Draft(ClaimFields fields, Statement said, HowRead read) {
        /** What ends between this and a later one, as far as their fields tell. */
        ClaimText.Gap until(Draft next) {
            if (read == null || next.read == null || read.line() != next.read.line()) {
                return ClaimText.Gap.LINE;
            }
            return read.sentence() == next.read.sentence() ? ClaimText.Gap.NOTHING : ClaimText.Gap.SENTENCE;
        }
    }

    /** Refuses an id that was seen before. */
    interface Ids {
        void take(String id, ClaimFields fields) throws ClaimRefusal;
    }

    void add(ClaimFields fields, Ids ids) throws ClaimRefusal {
        String quote = fields.required("quote");
        int length = quote.codePointCount(0, quote.length());
        boolean placed = fields.has("start") || fields.has("end");
        int start = placed ? fields.offset("start") : text.after();
        int end = placed ? fields.offset("end") : start + length;
        if (end - start != length) {
            throw fields.refuse(
                    "start %d and end %d span %d characters, the quote has %d"
                            .formatted(start, end, end - start, length),
                    "Count Unicode characters, end exclusive; text[start:end] is the quote.");
        }
        String own = fields.text("id");
        HowRead read = fields.read();
        String claimId = own == null || own.isBlank() ? "%s#%d".formatted(id, drafts.size() + 1) : own;
        Statement said = new Statement(
                        claimId,
                        id,
                        start,
                        end,
                        quote,
                        fields.text("election"),
                        fields.text("contest"),
                        fields.text("subject"),
                        fields.text("object"),
                        fields.flag("quoted"),
                        fields.has("doubt") ? fields.text("doubt") : "")
                .of(fields.text("area"))
                .on(read == null ? Grounds.WRITTEN : read.grounds());
        ClaimTyping.of(fields, said);
        ids.take(claimId, fields);
        int clash = text.put(quote, start);
        if (clash >= 0) {
            throw fields.refuse(
                    "the quote differs from that of another claim at character " + clash,
                    "Take both quotes and their offsets from the same text.");
        }
        drafts.add(new Draft(fields, said, read));
    }

    ClaimSheet sheet(String file) {
        part();
        String filled = text.text();
        int[] offsets = text.offsets();
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            claims.add(typed(draft, offsets));
        }
        Article article = new Article(
                id,
                file,
                head.getOrDefault("title", ""),
                head.getOrDefault("publisher", ""),
                head.getOrDefault("published", ""),
                head.getOrDefault("url", ""),
                filled,
                List.of(new Zone(Zone.Kind.BODY, 0, filled.length())),
                "");
        return new ClaimSheet(article, claims);
    }

    /** Marks what ends between the quotes. */
    private void part() {
        List<Draft> placed = new ArrayList<>(drafts);
        placed.sort(Comparator.comparingInt(draft -> draft.said().start()));
        Draft last = null;
        for (Draft next : placed) {
            if (last == null) {
                text.part(Math.max(0, next.said().start() - 1), next.said().start(), ClaimText.Gap.LINE);
            } else {
                text.part(last.said().end(), next.said().start(), last.until(next));
            }
            last = last == null || next.said().end() > last.said().end() ? next : last;
        }
    }

    private static Claim typed(Draft draft, int[] offsets) {
        Statement said = draft.said();
        try {
            return ClaimTyping.of(draft.fields(), said.at(offsets[said.start()], offsets[said.end()]));
        } catch (ClaimRefusal e) {
            throw new IllegalStateException("claim %s was accepted before".formatted(said.id()), e);
        }
    }
}
