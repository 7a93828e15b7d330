package org.recount.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;
import org.recount.article.StoredText;
import org.recount.article.Zone;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.review.Docket;

class MendedTest {
    @TempDir
    Path temp;

    /** Words in braces are found wrong, with what stands after the bar; what stands in brackets is quoted. */
    @ParameterizedTest
    @CsvSource({
        "She had {507|528} votes., She had 528 votes., 0",
        "She had {507|528} and {9|8} votes., She had 528 and 8 votes., 0",
        "She had {507|} votes., She had 507 votes., 1",
        "He said [I had {507|528} votes]., He said I had 507 votes., 1",
        "He said [it was {507|528}] and {9|8} went., He said it was 507 and 8 went., 1",
        "Nothing is wrong., Nothing is wrong., 0"
    })
    void puts_right_what_is_certain_and_not_quoted(String marked, String mended, int left) {
        Mended result = mended(marked);
        assertThat(result.text()).isEqualTo(mended);
        assertThat(result.left()).hasSize(left);
    }

    @Test
    void makes_a_replacement_once_and_none_of_those_that_contradict_each_other() {
        Article article = article("She had 507 votes.", List.of());
        Finding better = finding("507 votes", 8, "528 votes");
        Mended once = Mended.of(new Judgement(article, List.of(), List.of(better, better)), Docket.empty());
        assertThat(once.text()).isEqualTo("She had 528 votes.");
        assertThat(once.left()).isEmpty();
        List<Finding> findings = List.of(better, finding("507", 8, "529"), better);
        Mended none = Mended.of(new Judgement(article, List.of(), findings), Docket.empty());
        assertThat(none.text()).isEqualTo(article.text());
        assertThat(none.left()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, 'A caf\u00E9\nwith 507 votes\n'",
        "UTF-8, true, 'A caf\u00E9\nwith 507 votes'",
        "windows-1252, false, 'A caf\u00E9\u201D\r\nwith 507 votes\r\n'",
        "UTF-16LE, true, 'A caf\u00E9\r\nwith 507 votes'"
    })
    void keeps_encoding_byte_order_mark_and_line_ends(String charset, boolean marked, String text) throws Exception {
        Charset encoding = Charset.forName(charset);
        String mark = marked ? "\uFEFF" : "";
        Path file = Files.write(temp.resolve("a.txt"), (mark + text).getBytes(encoding));
        ArticleFile.of(file, article(text, List.of())).write(text.replace("507", "528"));
        assertThat(file).hasBinaryContent((mark + text.replace("507", "528")).getBytes(encoding));
        assertThat(temp).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void leaves_a_file_alone_that_is_not_the_text_checked_or_cannot_hold_the_new_one() throws Exception {
        Path file = Files.write(temp.resolve("a.txt"), "A caf\u00E9 with 507".getBytes("windows-1252"));
        assertThatThrownBy(() -> ArticleFile.of(file, article("another text", List.of())))
                .isInstanceOf(ArticleFile.Untouched.class)
                .hasMessageContaining("a.txt: its mark-up or an edit stands between");
        ArticleFile read = ArticleFile.of(file, article("A caf\u00E9 with 507", List.of()));
        assertThatThrownBy(() -> read.write("D\u0175r"))
                .isInstanceOf(ArticleFile.Untouched.class)
                .hasMessageContaining("windows-1252 has no place for");
        Files.writeString(file, "changed");
        assertThatThrownBy(() -> read.write("A cafe"))
                .isInstanceOf(ArticleFile.Untouched.class)
                .hasMessageContaining("somebody changed it meanwhile");
        assertThat(file).hasContent("changed");
    }

    @Test
    void a_diff_says_where_the_last_line_has_no_end_and_quotes_odd_names() {
        assertThat(UnifiedDiff.of("drafts/a.txt", "one\r\ntwo", "one\r\n2")).isEqualTo("""
                --- a/drafts/a.txt
                +++ b/drafts/a.txt
                @@ -1,2 +1,2 @@
                 one\r
                -two
                \\ No newline at end of file
                +2
                \\ No newline at end of file
                """);
        assertThat(UnifiedDiff.of("new\nline.txt", "a\n", "b\n")).startsWith("--- \"a/new\\012line.txt\"\n");
        assertThat(UnifiedDiff.of("a.txt", "same", "same")).isEmpty();
    }

    @Test
    void a_stored_text_is_written_as_it_was_read() throws Exception {
        byte[] bytes = "\uFEFFd\u00E9j\u00E0\r\n".getBytes(StandardCharsets.UTF_16BE);
        StoredText stored = StoredText.of(bytes, "a.txt");
        assertThat(stored.text()).isEqualTo("d\u00E9j\u00E0\r\n");
        assertThat(stored.bytes(stored.text())).isEqualTo(bytes);
    }

    private static Mended mended(String marked) {
        StringBuilder text = new StringBuilder();
        List<Zone> zones = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int quoted = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                quoted = text.length();
            } else if (c == ']') {
                zones.add(new Zone(Zone.Kind.QUOTATION, quoted, text.length()));
            } else if (c == '{') {
                int bar = marked.indexOf('|', i);
                int end = marked.indexOf('}', bar);
                String words = marked.substring(i + 1, bar);
                String better = marked.substring(bar + 1, end);
                findings.add(finding(words, text.length(), better.isEmpty() ? null : better));
                text.append(words);
                i = end;
            } else {
                text.append(c);
            }
        }
        return Mended.of(new Judgement(article(text.toString(), zones), List.of(), findings), Docket.empty());
    }

    private static Article article(String text, List<Zone> zones) {
        return new Article("a.txt", "a.txt", "", "", "", "", text, zones, "");
    }

    private static Finding finding(String words, int start, String better) {
        return new Finding(
                "id-" + start,
                "print-" + start,
                "votes-differ",
                Severity.ERROR,
                "a.txt",
                "c",
                words,
                start,
                start + words.length(),
                1,
                start + 1,
                words,
                better,
                null,
                new Evidence(List.of(), List.of()),
                null,
                "It differs.",
                better);
    }
}
