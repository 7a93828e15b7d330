package org.recount.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a report says: its claims, and its findings of severity error and warning. */
public final class Said {
    private static final Set<String> ALARMING = Set.of("error", "warning");

    private final Map<String, List<SaidClaim>> claims = new HashMap<>();
    private final Map<String, List<Alarm>> alarms = new HashMap<>();

    private Said() {}

    /**
     * Reads the folder of a report.
     *
     * @throws Flawed if it is none, or a line of it cannot be used
     */
    public static Said read(Path folder) throws IOException {
        Said said = new Said();
        new JsonLines(file(folder, "claims.jsonl")).each(line -> {
            if (line.placed()) {
                said.claims
                        .computeIfAbsent(line.article(), a -> new ArrayList<>())
                        .add(new SaidClaim(line.told(), line.verdict(line.text("verdict")), line.texts("rules")));
            }
        });
        new JsonLines(file(folder, "findings.jsonl")).each(line -> {
            if (line.placed() && ALARMING.contains(line.text("severity"))) {
                said.alarms
                        .computeIfAbsent(line.article(), a -> new ArrayList<>())
                        .add(new Alarm(line.article(), line.span(), line.text("rule"), line.text("message")));
            }
        });
        return said;
    }

    private static Path file(Path folder, String name) throws Flawed {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new Flawed(folder.toString(), 0, "holds no " + name, "Name the folder of a report.");
        }
        return file;
    }

    List<SaidClaim> claims(String article) {
        return claims.getOrDefault(article, List.of());
    }

    List<Alarm> alarms(String article) {
        return alarms.getOrDefault(article, List.of());
    }
}
