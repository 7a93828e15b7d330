package org.recount.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files of every format, made here. */
final class MadeFiles {

    private MadeFiles() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF with the lines of each page. */
    static byte[] pdf(String password, List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setAuthor("Ann Field");
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(72, 720);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                        if (line.isEmpty()) {
                            content.newLine();
                        }
                    }
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A Word document with this body. */
    static byte[] docx(String body) throws IOException {
        return zip(Map.of(
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style></w:styles>",
                "docProps/core.xml",
                "<p:core xmlns:p=\"urn:p\" xmlns:dc=\"urn:dc\"><dc:title>In the file</dc:title>"
                        + "<dc:creator>Ann Field</dc:creator></p:core>"));
    }

    /** A paragraph of a Word document, in a style unless that is empty. */
    static String paragraph(String style, String... runs) {
        StringBuilder xml = new StringBuilder("<w:p>");
        if (!style.isEmpty()) {
            xml.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        }
        for (String run : runs) {
            xml.append(run.startsWith("<") ? run : "<w:r><w:t xml:space=\"preserve\">" + run + "</w:t></w:r>");
        }
        return xml.append("</w:p>").toString();
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(utf8(entry.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A record of a web archive. */
    static byte[] record(String type, String url, String contentType, byte[] body) {
        String head = """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: %s
                WARC-Date: 2024-07-05T04:00:00Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
                Content-Type: %s
                Content-Length: %d

                """.formatted(type, url, contentType, body.length).replace("\n", "\r\n");
        return joined(utf8(head), body, utf8("\r\n\r\n"));
    }

    /** The record of a page as a server sent it. */
    static byte[] response(String url, int status, String headers, byte[] body) {
        byte[] head = utf8("HTTP/1.1 " + status + " Said so\r\n" + headers + "\r\n\r\n");
        return record("response", url, "application/http; msgtype=response", joined(head, body));
    }
}
