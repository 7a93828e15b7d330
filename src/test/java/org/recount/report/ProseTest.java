package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recount.article.Zone;

class ProseTest {
    private static final String LINE = "Ana Reed held Harrow Vale by 507 votes.";

    @Test
    void marks_words_where_they_stand() {
        assertThat(told(LINE, span("held Harrow Vale", 1, "agree"), span("507 votes", 5, "mark")))
                .containsExactly("Ana Reed [agree:held Harrow Vale] by [mark:507 votes].");
    }

    @Test
    void shows_the_weightier_of_two_that_overlap_and_the_rest_of_the_other() {
        assertThat(told(LINE, span("held Harrow Vale by 507 votes", 1, "agree"), span("507", 5, "mark")))
                .containsExactly("Ana Reed [agree:held Harrow Vale by ][mark:507][agree: votes].");
        assertThat(told(LINE, span("held Harrow Vale", 1, "agree"), span("Vale by 507", 5, "mark")))
                .containsExactly("Ana Reed [agree:held Harrow ][mark:Vale by 507] votes.");
    }

    @Test
    void keeps_a_place_for_each_of_several_on_the_same_words() {
        List<Prose.Block> blocks = Prose.of(
                LINE,
                List.of(),
                List.of(span("507 votes", 1, "agree", "c-1"), span("507 votes", 3, "mark", "c-2")),
                99);
        Prose.Piece piece = blocks.get(0).pieces().get(1);
        assertThat(piece.style()).isEqualTo("mark");
        assertThat(piece.anchor()).isEqualTo("c-1");
        assertThat(piece.anchors()).containsExactly("c-2");
    }

    @Test
    void numbers_every_finding_once_where_its_words_end() {
        Prose.Card first = new Prose.Card("f-1", 1, "differs", "≠", "differs");
        Prose.Card second = new Prose.Card("f-2", 2, "remark", "i", "remark");
        int start = LINE.indexOf("507");
        List<Prose.Piece> pieces = Prose.of(
                        LINE,
                        List.of(),
                        List.of(
                                new Prose.Span(start, start + 9, 7, "c-1", "mark differs", first),
                                new Prose.Span(start, start + 9, 5, "c-2", "mark remark", second)),
                        99)
                .get(0)
                .pieces();
        assertThat(pieces.get(1).ends()).isTrue();
        assertThat(pieces.get(1).card()).isEqualTo(first);
        assertThat(pieces.get(1).also()).containsExactly(second);
        assertThat(pieces.get(2).also()).isEmpty();
    }

    @Test
    void cuts_blocks_at_lines_and_keeps_an_address_in_its_line() {
        String text = "Headline\n\nRead https://a.example now.\nwrapped\n- an item\nloose end";
        List<Zone> zones = List.of(
                zone(text, Zone.Kind.HEADLINE, "Headline"),
                zone(text, Zone.Kind.BODY, "Read"),
                zone(text, Zone.Kind.FURNITURE, "https://a.example"),
                zone(text, Zone.Kind.BODY, "now.\nwrapped"),
                zone(text, Zone.Kind.LIST, "an item"));
        assertThat(Prose.of(text, zones, List.of(), 999).stream().map(ProseTest::told))
                .containsExactly("Headline", "Read https://a.example now. wrapped", "- an item", "loose end");
        assertThat(Prose.of(text, zones, List.of(), 999))
                .extracting(Prose.Block::style)
                .containsExactly("p-heading", "", "p-item", "");
    }

    @Test
    void carries_a_mark_over_a_line_and_stops_at_the_limit() {
        String text = "held\nthe seat\nfor ever";
        assertThat(told(text, new Prose.Span(0, 13, 1, "c", "agree", null)))
                .containsExactly("[agree:held]", "[agree:the seat]", "for ever");
        assertThat(Prose.of(text, List.of(), List.of(new Prose.Span(0, 13, 1, "c", "agree", null)), 8).stream()
                        .map(ProseTest::told))
                .containsExactly("held", "the");
    }

    @Test
    void passes_over_spans_that_are_empty_or_lie_outside() {
        assertThat(told(
                        LINE,
                        new Prose.Span(3, 3, 1, "a", "agree", null),
                        new Prose.Span(-1, 3, 1, "b", "agree", null),
                        new Prose.Span(30, 300, 1, "c", "agree", null)))
                .containsExactly(LINE);
        assertThat(Prose.of("", List.of(), List.of(), 9)).isEmpty();
    }

    private static List<String> told(String text, Prose.Span... spans) {
        return Prose.of(text, List.of(), List.of(spans), 999).stream()
                .map(ProseTest::told)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String told(Prose.Block block) {
        return block.pieces().stream()
                .map(piece -> piece.style().isEmpty() ? piece.text() : "[" + piece.style() + ":" + piece.text() + "]")
                .collect(Collectors.joining());
    }

    private static Prose.Span span(String words, int weight, String style) {
        return span(words, weight, style, "c-" + words.length());
    }

    private static Prose.Span span(String words, int weight, String style, String anchor) {
        int start = LINE.indexOf(words);
        return new Prose.Span(start, start + words.length(), weight, anchor, style, null);
    }

    private static Zone zone(String text, Zone.Kind kind, String words) {
        int start = text.indexOf(words);
        return new Zone(kind, start, start + words.length());
    }
}
