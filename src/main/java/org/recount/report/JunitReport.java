package org.recount.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.claim.Statement;

/**
 * The claims as JUnit's XML, for programs that show tests: an article is a suite and a claim a case. It fails where a
 * finding of severity error or warning is open, and is skipped where nothing decides it or the finding is suppressed.
 */
final class JunitReport implements Report {
    private final Destination destination;
    private final Entries entries;
    private final Writer out;
    private final XMLStreamWriter xml;

    JunitReport(Destination destination, Entries entries) throws IOException {
        this.destination = destination;
        this.entries = entries;
        this.out = destination.writer();
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "Recount");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** How one case ends. */
    private record Ending(String element, String type, String message, String text) {
        private static final Ending PASSES = new Ending("", "", "", "");
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        Article article = judgement.article();
        Map<String, List<Entry>> byClaim = entries.of(judgement).stream()
                .filter(entry -> entry.finding().severity() != Severity.INFO)
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.finding().claim())));
        List<Entry> whole = byClaim.getOrDefault("null", List.of());
        List<Ending> endings = judgement.claims().stream()
                .map(claim ->
                        ending(claim, byClaim.getOrDefault(claim.claim().said().id(), List.of())))
                .toList();
        List<Ending> ofArticle = whole.stream().map(JunitReport::ending).toList();
        try {
            start(
                    article.file(),
                    endings.size() + ofArticle.size(),
                    count(endings, ofArticle, "failure"),
                    0,
                    count(endings, ofArticle, "skipped"));
            Lines lines = Lines.of(article.text());
            for (int i = 0; i < endings.size(); i++) {
                Statement said = judgement.claims().get(i).claim().said();
                String name = "%d:%d %s: %s"
                        .formatted(
                                lines.line(said.start()),
                                lines.column(said.start()),
                                Words.of(judgement.claims().get(i).claim().kind()),
                                said.quote());
                testCase(article.file(), name, endings.get(i));
            }
            for (int i = 0; i < ofArticle.size(); i++) {
                testCase(
                        article.file(), "The article: " + whole.get(i).finding().rule(), ofArticle.get(i));
            }
            end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static int count(List<Ending> endings, List<Ending> more, String element) {
        return (int) (endings.stream()
                        .filter(one -> one.element().equals(element))
                        .count()
                + more.stream().filter(one -> one.element().equals(element)).count());
    }

    private static Ending ending(JudgedClaim claim, List<Entry> found) {
        for (Entry entry : found) {
            if (entry.standing().open()) {
                return ending(entry);
            }
        }
        if (!found.isEmpty()) {
            return ending(found.get(0));
        }
        return claim.verdict() == Verdict.NOT_ENOUGH_INFO
                ? new Ending("skipped", "", "Not decided: " + claim.reason(), "")
                : Ending.PASSES;
    }

    private static Ending ending(Entry entry) {
        if (!entry.standing().open()) {
            String why = entry.standing().why();
            return new Ending(
                    "skipped", "", LeftOut.of(entry.standing().state()) + (why.isEmpty() ? "" : ": " + why), "");
        }
        StringBuilder text =
                new StringBuilder("\u201C" + Display.clean(entry.finding().quote()) + "\u201D\n");
        entry.finding()
                .evidence()
                .arithmetic()
                .forEach(step -> text.append(Display.clean(step)).append('\n'));
        if (entry.finding().suggestion() != null) {
            text.append("Suggested: \u201C")
                    .append(Display.clean(entry.finding().suggestion()))
                    .append("\u201D\n");
        }
        return new Ending("failure", entry.finding().rule(), entry.message(), text.toString());
    }

    private void start(String name, int tests, int failures, int errors, int skipped) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
        attribute("skipped", String.valueOf(skipped));
        xml.writeCharacters("\n");
    }

    private void testCase(String file, String name, Ending ending) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", file);
        attribute("name", name);
        if (!ending.element().isEmpty()) {
            xml.writeStartElement(ending.element());
            attribute("message", ending.message());
            if (!ending.type().isEmpty()) {
                attribute("type", ending.type());
            }
            xml.writeCharacters(ending.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void attribute(String name, String text) throws XMLStreamException {
        xml.writeAttribute(name, Display.clean(text));
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    @Override
    public void failed(Failed failed) throws IOException {
        try {
            start(failed.file(), 1, 0, 1, 0);
            testCase(failed.file(), "Could be read", new Ending("error", "", Words.sentence(failed.reason()), ""));
            end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.flush();
        destination.done();
    }
}
