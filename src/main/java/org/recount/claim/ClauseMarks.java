package org.recount.claim;

import java.util.List;

/** How far the marks and words of a sentence part what stands before them from what follows; in tenths. */
final class ClauseMarks {
    private static final int SENTENCE = 40;
    private static final int PART = 30;
    private static final int CLAUSE = 18;
    private static final int CLAUSE_JOINED = 8;
    private static final int JOINED = 2;

    private final Phrases sentence;
    private final Phrases part;
    private final Phrases clause;
    private final Phrases and;
    private final Phrases any;

    ClauseMarks(Lexicon lexicon) {
        sentence = lexicon.phrases("sentence-mark");
        part = lexicon.phrases("part-mark");
        clause = lexicon.phrases("clause-mark");
        and = lexicon.phrases("list-and");
        any = lexicon.any(List.of(sentence, part, clause, and));
    }

    /** How far a word parts them, by the one before it; 0 for most. */
    int of(Word word, Word before) {
        if (!any.has(word)) {
            return 0;
        }
        if (sentence.has(word)) {
            return SENTENCE;
        }
        if (part.has(word)) {
            return PART;
        }
        if (clause.has(word)) {
            return CLAUSE;
        }
        return before.text().equals(",") ? CLAUSE_JOINED : JOINED;
    }
}
