package org.recount.claim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one claim file; a claim that cannot be used is a problem, and the others go on. */
final class ClaimFileReader {
    private static final Set<String> HEAD = Set.of("id", "title", "publisher", "published", "url");

    private final String file;
    private final Map<String, SheetDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<ClaimProblem> problems = new ArrayList<>();
    private Map<String, String> head = Map.of();

    ClaimFileReader(String file) {
        this.file = file;
    }

    ClaimFile read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        return path.toString().endsWith(".jsonl") ? readLines(bytes) : readDocument(bytes);
    }

    ClaimFile readLines(byte[] bytes) throws IOException {
        lines(bytes);
        return sheets();
    }

    private ClaimFile readDocument(byte[] bytes) throws IOException {
        document(bytes);
        return sheets();
    }

    private ClaimFile sheets() {
        List<ClaimSheet> sheets = new ArrayList<>();
        for (SheetDraft draft : drafts.values()) {
            sheets.add(draft.sheet(file));
        }
        return new ClaimFile(sheets, problems);
    }

    private void lines(byte[] bytes) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try (JsonParser json = ClaimFile.JSON.createParser(line)) {
                    json.nextToken();
                    claim(json, number);
                } catch (JsonProcessingException e) {
                    problems.add(broken(e, number));
                }
            }
            if (number == 0) {
                problems.add(new ClaimProblem(file, 1, "the file is empty", "Write one claim a line."));
            }
        }
    }

    private void document(byte[] bytes) throws IOException {
        try (JsonParser json = ClaimFile.JSON.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                problems.add(new ClaimProblem(
                        file, 1, "a claim file must be an object in braces", "Write format, article and claims."));
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                field(json, json.currentName());
            }
        } catch (ClaimRefusal e) {
            problems.add(e.in(file));
        } catch (JsonProcessingException e) {
            problems.add(broken(e, e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (IOException e) {
            problems.add(new ClaimProblem(file, 1, "not valid JSON: " + e.getMessage(), "Save the file as UTF-8."));
        }
    }

    private void field(JsonParser json, String name) throws IOException, ClaimRefusal {
        int line = json.currentTokenLocation().getLineNr();
        json.nextToken();
        switch (name) {
            case "format" -> {
                if (!ClaimFile.FORMAT.equals(json.getText())) {
                    throw new ClaimRefusal(
                            line,
                            "format \"%s\" is not known".formatted(json.getText()),
                            "This version reads %s.".formatted(ClaimFile.FORMAT));
                }
            }
            case "article" -> head = head(json);
            case "claims" -> claims(json, line);
            default ->
                throw new ClaimRefusal(
                        line,
                        "unknown field \"%s\" in a claim file".formatted(name),
                        "Known are format, article, claims.");
        }
    }

    private Map<String, String> head(JsonParser json) throws IOException, ClaimRefusal {
        int line = json.currentTokenLocation().getLineNr();
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (!HEAD.contains(name)) {
                throw new ClaimRefusal(
                        json.currentTokenLocation().getLineNr(),
                        "unknown field \"%s\" in the article".formatted(name),
                        "Known are id, title, publisher, published, url.");
            }
            json.nextToken();
            values.put(name, json.getValueAsString(""));
        }
        if (values.getOrDefault("id", "").isBlank()) {
            throw new ClaimRefusal(line, "the article has no \"id\"", "Add the field: the file's name, mostly.");
        }
        drafts.computeIfAbsent(values.get("id"), id -> new SheetDraft(id, values));
        return values;
    }

    private void claims(JsonParser json, int line) throws IOException, ClaimRefusal {
        if (head.isEmpty()) {
            throw new ClaimRefusal(
                    line, "claims stand before their article", "Write format, article, claims in this order.");
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new ClaimRefusal(line, "claims must be a list in brackets", "Correct the value.");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            claim(json, 1);
        }
    }

    private void claim(JsonParser json, int firstLine) throws IOException {
        try {
            ClaimFields fields = ClaimFields.read(json, firstLine);
            String own = fields.text("article");
            String article = own == null ? head.get("id") : own;
            if (article == null || article.isBlank()) {
                throw fields.refuse("a claim has no \"article\"", "Add the field: the id of the article.");
            }
            if (!head.isEmpty() && !article.equals(head.get("id"))) {
                throw fields.refuse(
                        "a claim of article \"%s\" stands under \"%s\"".formatted(article, head.get("id")),
                        "Write the claims of other articles in their own file, or one claim a line in a .jsonl file.");
            }
            SheetDraft draft = drafts.computeIfAbsent(article, id -> new SheetDraft(id, Map.of()));
            draft.add(fields, this::unseen);
        } catch (ClaimRefusal e) {
            problems.add(e.in(file));
        }
    }

    private void unseen(String id, ClaimFields fields) throws ClaimRefusal {
        Integer before = seen.putIfAbsent(id, fields.line());
        if (before != null) {
            throw fields.refuse(
                    "id \"%s\" stands twice, first in line %d".formatted(id, before), "Give each claim its own id.");
        }
    }

    private ClaimProblem broken(JsonProcessingException e, int line) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return new ClaimProblem(
                file, line, "not valid JSON: " + (end < 0 ? message : message.substring(0, end)), "Correct this line.");
    }
}
