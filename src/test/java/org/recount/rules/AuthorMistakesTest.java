package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.rules.RuleProblems.Problem;

/** The catalogue of {@code mistakes.txt}: all of them in one folder, each told of word for word. */
class AuthorMistakesTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/org/recount/rules/mistakes.txt");
    private static final String HEADER = """
            package org.recount.rules.own;

            import org.recount.check.*;

            global org.recount.check.Findings findings;

            """;

    @TempDir
    Path temp;

    /** Rewrites the catalogue with -Dmistakes.update; read the difference before you commit it. */
    @Test
    void everyMistakeOfAFolderIsToldOf() throws IOException {
        List<String> catalogue = Files.readAllLines(CATALOGUE);
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        for (String line : catalogue) {
            if (line.startsWith("== ")) {
                files.put(line.substring(3), new StringBuilder());
            } else if (line.startsWith("|")) {
                last(files).append(line.length() > 2 ? line.substring(2) : "").append('\n');
            }
        }
        List<String> titles = new ArrayList<>(files.keySet());
        for (int i = 0; i < titles.size(); i++) {
            String text = files.get(titles.get(i)).toString();
            Files.writeString(file(i), text.startsWith("package") || text.startsWith("import") ? text : HEADER + text);
        }

        RuleProblems thrown =
                catchThrowableOfType(RuleProblems.class, () -> RuleBase.load(List.of(temp), temp.resolve("cache")));

        List<String> expected = new ArrayList<>();
        StringBuilder fresh = new StringBuilder();
        int i = -1;
        for (String line : catalogue) {
            if (line.startsWith("== ")) {
                fresh.append(i < 0 ? "" : said(thrown, i)).append(line).append('\n');
                i++;
            } else if (line.startsWith("|") || line.startsWith("#") || (i < 0 && line.isEmpty())) {
                fresh.append(line).append('\n');
            }
            expected.add(line);
        }
        fresh.append(said(thrown, i));
        if (System.getProperty("mistakes.update") != null) {
            Files.writeString(CATALOGUE, fresh.toString());
        }
        assertThat(fresh.toString().lines()).containsExactlyElementsOf(expected);
    }

    private static StringBuilder last(Map<String, StringBuilder> files) {
        StringBuilder last = null;
        for (StringBuilder each : files.values()) {
            last = each;
        }
        return last;
    }

    private Path file(int number) {
        return temp.resolve("mistake-%02d.drl".formatted(number + 1));
    }

    private String said(RuleProblems thrown, int number) {
        String file = file(number).toString();
        StringBuilder said = new StringBuilder();
        for (Problem problem : thrown.problems()) {
            if (problem.file().equals(file)) {
                said.append(problem.toString()
                                .replace(temp + "/", "")
                                .replaceFirst("^" + file(number).getFileName() + ":?", ""))
                        .append('\n');
            }
        }
        return said.append('\n').toString();
    }
}
