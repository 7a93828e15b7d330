package org.recount.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A document in Word's format (DOCX): the parts of its archive that an article is made of. */
final class WordPage {

    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    /** XML takes more room than its text. */
    private static final int XML_PER_TEXT = 8;

    private final String file;
    private final long most;
    private final Map<String, byte[]> parts = new HashMap<>();

    private WordPage(String file, int limit) {
        this.file = file;
        this.most = (long) limit * XML_PER_TEXT;
    }

    /** @param limit of the text, in bytes */
    static Page of(byte[] bytes, String file, FurnitureFile.Html html, int limit) throws ArticleException {
        WordPage document = new WordPage(file, limit);
        document.unpack(bytes);
        if (!document.parts.containsKey(TEXT)) {
            throw new ArticleException(
                    file,
                    0,
                    "is an archive and no Word document: it has no " + TEXT,
                    "Unpack it, and name what is in it");
        }
        WordHtml text = new WordHtml(document.styles());
        document.read(TEXT, text::read);
        if (text.html().length() > 2L * limit) {
            throw document.tooLarge();
        }
        Page page = HtmlPage.of(text.html(), html);
        return new Page(page.text(), page.units(), document.about().or(page.about()));
    }

    private void unpack(byte[] bytes) throws ArticleException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = most;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(TEXT) || name.equals(STYLES) || name.equals(PROPERTIES)) {
                    byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                    left -= part.length;
                    if (left < 0) {
                        throw tooLarge();
                    }
                    parts.put(name, part);
                }
                if (parts.size() == 3) {
                    return;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ArticleException(
                    file,
                    0,
                    "is a damaged Word document" + (e.getMessage() == null ? "" : ": " + e.getMessage()),
                    "Get it again, or open and save it in a word processor");
        }
    }

    private ArticleException tooLarge() {
        return new ArticleException(
                file,
                0,
                "is a Word document that unfolds to more than %,d bytes".formatted(most),
                "Split it into its articles, or raise the limit with --max-size");
    }

    /** What reads one part. */
    private interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private void read(String name, Part part) throws ArticleException {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            part.read(xml);
        } catch (XMLStreamException e) {
            throw new ArticleException(
                    file,
                    0,
                    "is a damaged Word document: %s, line %d: %s"
                            .formatted(
                                    name,
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNumber(),
                                    String.valueOf(e.getMessage())
                                            .lines()
                                            .reduce((first, last) -> last)
                                            .orElse("")),
                    "Open and save it in a word processor");
        }
    }

    /** Names of styles by their ids; Word's own have English names in every language. */
    private Map<String, String> styles() throws ArticleException {
        Map<String, String> names = new HashMap<>();
        read(STYLES, xml -> {
            String id = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("style")) {
                        id = WordHtml.attribute(xml, "styleId");
                    } else if (xml.getLocalName().equals("name")) {
                        names.putIfAbsent(id, WordHtml.attribute(xml, "val"));
                    }
                }
            }
        });
        return names;
    }

    private About about() throws ArticleException {
        Map<String, String> found = new HashMap<>();
        read(PROPERTIES, xml -> {
            String element = "";
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> element = xml.getLocalName();
                    case XMLStreamReader.CHARACTERS -> found.merge(element, xml.getText(), String::concat);
                    default -> element = "";
                }
            }
        });
        return new About(
                found.getOrDefault("title", "").strip(),
                found.getOrDefault("creator", "").strip(),
                "",
                "",
                "");
    }
}
