package org.recount.claim;

import java.util.ArrayList;
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
    private record Draft(ClaimFields fields, Statement said) {}

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
                .of(fields.text("area"));
        ClaimTyping.of(fields, said);
        ids.take(claimId, fields);
        int clash = text.put(quote, start);
        if (clash >= 0) {
            throw fields.refuse(
                    "the quote differs from that of another claim at character " + clash,
                    "Take both quotes and their offsets from the same text.");
        }
        drafts.add(new Draft(fields, said));
    }

    ClaimSheet sheet(String file) {
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

    private static Claim typed(Draft draft, int[] offsets) {
        Statement said = draft.said();
        try {
            return ClaimTyping.of(
                    draft.fields(),
                    new Statement(
                                    said.id(),
                                    said.article(),
                                    offsets[said.start()],
                                    offsets[said.end()],
                                    said.quote(),
                                    said.election(),
                                    said.contest(),
                                    said.subject(),
                                    said.object(),
                                    said.quoted(),
                                    said.doubt())
                            .of(said.area()));
        } catch (ClaimRefusal e) {
            throw new IllegalStateException("claim %s was accepted before".formatted(said.id()), e);
        }
    }
}
