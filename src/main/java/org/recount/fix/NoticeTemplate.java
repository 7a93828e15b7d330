package org.recount.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.article.Article;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.json.Nearest;
import org.recount.report.Display;

/**
 * The newsroom's words for a correction: text with fields in braces. Lines that have a field of a finding are repeated for
 * each finding, those that follow each other together; all others stand once.
 */
public final class NoticeTemplate {
    private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)\\}");
    private static final List<String> OF_ARTICLE = List.of("title", "outlet", "published", "url", "file");
    private static final List<String> OF_FINDING =
            List.of("quote", "said", "actual", "contest", "message", "source", "address");

    private final List<String> lines;

    private NoticeTemplate(List<String> lines) {
        this.lines = lines;
    }

    /** A template cannot be used; the message names file and line and says what to do. */
    public static final class Flawed extends IOException {
        Flawed(Path file, int line, String field) {
            super("%s:%d: unknown field {%s}. %s."
                    .formatted(
                            file,
                            line,
                            field,
                            Nearest.of(field, all())
                                    .map("Maybe {%s} is meant"::formatted)
                                    .orElse("Known are " + String.join(", ", all()))));
        }
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(OF_ARTICLE);
        all.addAll(OF_FINDING);
        return all;
    }

    /** Reads the template in a file of UTF-8. */
    public static NoticeTemplate read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher field = FIELD.matcher(lines.get(i));
            while (field.find()) {
                if (!all().contains(field.group(1))) {
                    throw new Flawed(file, i + 1, field.group(1));
                }
            }
        }
        return new NoticeTemplate(lines);
    }

    /** The notice for an article. */
    public String notice(Article article, List<Finding> findings) {
        Map<String, String> ofArticle = new LinkedHashMap<>();
        ofArticle.put("title", article.title().isBlank() ? article.file() : article.title());
        ofArticle.put("outlet", article.publisher());
        ofArticle.put("published", article.published());
        ofArticle.put("url", article.url());
        ofArticle.put("file", article.file());
        StringBuilder notice = new StringBuilder();
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            while (end < lines.size() && repeated(lines.get(end))) {
                end++;
            }
            if (end == i) {
                write(notice, lines.get(i), ofArticle);
                i++;
            } else {
                for (Finding finding : findings) {
                    Map<String, String> values = new LinkedHashMap<>(ofArticle);
                    values.putAll(values(finding));
                    lines.subList(i, end).forEach(line -> write(notice, line, values));
                }
                i = end;
            }
        }
        return notice.toString();
    }

    private static boolean repeated(String line) {
        return FIELD.matcher(line).results().anyMatch(field -> OF_FINDING.contains(field.group(1)));
    }

    private static Map<String, String> values(Finding finding) {
        List<Evidence.Row> rows = finding.evidence().rows();
        Evidence.Row first = rows.isEmpty() ? null : rows.get(0);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("quote", finding.quote());
        values.put("said", finding.said());
        values.put("actual", finding.actual());
        values.put("message", finding.message());
        values.put("contest", first == null || first.contest() == null ? "" : first.contest());
        values.put("source", first == null ? "" : first.sourceTitle());
        values.put("address", first == null ? "" : first.sourceUrl());
        return values;
    }

    /** What an article says is no field, whatever it looks like, and stays on its line. */
    private static void write(StringBuilder notice, String line, Map<String, String> values) {
        notice.append(FIELD.matcher(line).replaceAll(field -> {
                    String value = values.get(field.group(1));
                    return Matcher.quoteReplacement(
                            value == null ? "" : Display.clean(value).strip());
                }))
                .append('\n');
    }
}
