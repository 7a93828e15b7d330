package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodingTest {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final String TEXT = "Labour’s losses\r\n\r\nÉlan – “won” by 507 votes.";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8), false),
                Arguments.of("UTF-8 with mark", marked(StandardCharsets.UTF_8), false),
                Arguments.of("UTF-16LE with mark", marked(StandardCharsets.UTF_16LE), false),
                Arguments.of("UTF-16BE with mark", marked(StandardCharsets.UTF_16BE), false),
                Arguments.of("UTF-32LE with mark", marked(Charset.forName("UTF-32LE")), false),
                Arguments.of("windows-1252", TEXT.getBytes(CP1252), true));
    }

    private static byte[] marked(Charset charset) {
        return ("\uFEFF" + TEXT).getBytes(charset);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void theTextIsStoredAsItStandsWithoutTheMark(String encoding, byte[] bytes, boolean noted) throws Exception {
        Article read = Reading.bytes(bytes, "a.txt");

        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.title()).isEqualTo("Labour’s losses");
        assertThat(read.notes().isEmpty()).as("notes %s", read.notes()).isEqualTo(!noted);
    }

    @Test
    void windows1252IsSaidWithTheLineAtFault() throws Exception {
        Article read = Reading.bytes("One.\nTwo.\nCafé.".getBytes(CP1252), "a.txt");

        assertThat(read.text()).isEqualTo("One.\nTwo.\nCafé.");
        assertThat(read.notes()).singleElement().asString().contains("windows-1252", "line 3", "0xE9");
    }

    @Test
    void aPagesDeclarationIsBelieved() throws Exception {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'></head>"
                + "<body><p>Wałęsa won.</p></body></html>";

        Article read = Reading.bytes(page.getBytes(Charset.forName("ISO-8859-2")), "a.html");

        assertThat(read.text()).isEqualTo("Wałęsa won.");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void aDeclarationInPlainTextIsNone() throws Exception {
        byte[] text = "Write <meta charset=\"iso-8859-2\"> for łódź.".getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.bytes(text, "a.txt").text()).contains("łódź");
    }

    @Test
    void aDeclarationOfAnUnknownEncodingIsIgnoredAndSaid() throws Exception {
        String page = "<html><head><meta charset=\"x-martian\"></head><body><p>Café</p></body></html>";

        Article read = Reading.bytes(page.getBytes(StandardCharsets.UTF_8), "a.html");

        assertThat(read.text()).isEqualTo("Café");
        assertThat(read.notes()).singleElement().asString().contains("unknown encoding 'x-martian'");
    }

    static Stream<Arguments> noText() {
        return Stream.of(
                Arguments.of("%PDF-1.7 …", "damaged PDF"),
                Arguments.of("PK\u0003\u0004rest", "Word document"),
                Arguments.of("\u0089PNG\r\n", "PNG picture"),
                Arguments.of("{\\rtf1 text}", "RTF document"),
                Arguments.of("One\nTwo\u0000Three", "a.txt:2: seems to be binary data"),
                Arguments.of("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F", "control characters"),
                Arguments.of("a\u0000b\u0000c\u0000d\u0000e\u0000f\u0000", "UTF-16 without a byte-order mark"),
                Arguments.of("", "is empty"),
                Arguments.of(" \n\t\u00A0\r\n", "nothing but blanks"),
                Arguments.of("***\n---", "no word"),
                Arguments.of("bad \u0081 byte", "0x81"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("noText")
    void whatIsNoTextFailsWithItsReasonAndANextStep(String latin1, String said) {
        assertThatThrownBy(() -> Reading.bytes(latin1.getBytes(StandardCharsets.ISO_8859_1), "a.txt"))
                .isInstanceOf(ArticleException.class)
                .hasMessageStartingWith("a.txt")
                .hasMessageContaining(said)
                .satisfies(
                        e -> assertThat(((ArticleException) e).failure().next()).isNotBlank());
    }

    @Test
    void damagedUtf8IsNotGarbledAsWindows1252() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Labour’s losses\nCafé – café.\nTorn ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE2);
        bytes.write("x.".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Reading.bytes(bytes.toByteArray(), "a.txt"))
                .hasMessageContaining("a.txt:3")
                .hasMessageContaining("0xE2")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aTornUtf16FileFails() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};

        assertThatThrownBy(() -> Reading.bytes(bytes, "a.txt")).hasMessageContaining("UTF-16LE");
    }

    @Test
    void theDigestIsThatOfTheBytes() throws Exception {
        assertThat(Reading.bytes("abc".getBytes(StandardCharsets.UTF_8), "a.txt")
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
