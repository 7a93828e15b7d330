package org.recount.article;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF document as text: the lines of each page in the order of reading, an empty line between paragraphs. */
final class PdfPage {

    private PdfPage() {}

    /** @param limit of the text, in characters */
    static Page of(byte[] bytes, String file, int limit) throws ArticleException {
        PdfFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            StringBuilder text = new StringBuilder();
            List<Place> places = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n");
            stripper.setParagraphEnd("\n");
            stripper.setSuppressDuplicateOverlappingText(true); // bold type made by printing twice
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                places.add(new Place(text.length(), "page " + page));
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.writeText(document, new Bounded(text, limit));
            }
            if (text.toString().isBlank()) {
                throw new ArticleException(
                        file,
                        0,
                        "is a PDF without text: its %,d pages are pictures".formatted(document.getNumberOfPages()),
                        "Have its text recognised (OCR), or name the article's text instead");
            }
            String found = text.toString();
            return new Page(found, Units.of(found, 0), about(document.getDocumentInformation()), places);
        } catch (InvalidPasswordException e) {
            throw new ArticleException(
                    file, 0, "is a PDF encrypted with a password", "Save it without a password, or as text");
        } catch (Full e) {
            throw new ArticleException(
                    file,
                    0,
                    "is a PDF with more than %,d characters of text".formatted(limit),
                    "Split it into its articles, or raise the limit with --max-size");
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ArticleException(
                    file,
                    0,
                    "is a damaged PDF: " + why.replaceFirst("\\.$", ""),
                    "Get it again, or save its text as .txt");
        }
    }

    private static About about(PDDocumentInformation information) {
        return new About(text(information.getTitle()), text(information.getAuthor()), "", "", "");
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** More text than may be. */
    private static final class Full extends IOException {}

    /** Takes text up to a limit; a small file may unfold to any size. */
    private static final class Bounded extends Writer {
        private final StringBuilder text;
        private final int limit;

        Bounded(StringBuilder text, int limit) {
            this.text = text;
            this.limit = limit;
        }

        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            if (text.length() + length > limit) {
                throw new Full();
            }
            text.append(chars, from, length);
        }

        @Override
        public void flush() {
            // All is there.
        }

        @Override
        public void close() {
            // All is there.
        }
    }
}
