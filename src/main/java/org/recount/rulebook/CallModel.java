package org.recount.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A global that rules report to, and its calls; {@code calls.json} describes them.
 *
 * @param name    "Findings"
 * @param meaning a sentence
 * @param calls   the most usual first
 */
public record CallModel(String name, String meaning, List<Call> calls) {
    public CallModel {
        calls = List.copyOf(calls);
    }

    /**
     * One call.
     *
     * @param name    "refute"
     * @param verdict what the claim is then, as a report says it
     * @param finding "yes" where it makes one
     * @param use     when it suits, a clause
     */
    public record Call(String name, String verdict, String finding, String use) {}

    /** Every global. */
    public static List<CallModel> load() {
        JsonNode all;
        try (InputStream in = CallModel.class.getResourceAsStream("calls.json")) {
            all = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the calls cannot be read", e);
        }
        List<CallModel> globals = new ArrayList<>();
        all.properties().forEach(global -> {
            List<Call> calls = new ArrayList<>();
            global.getValue().properties().stream()
                    .filter(call -> !call.getKey().isEmpty())
                    .forEach(call -> calls.add(new Call(
                            call.getKey(),
                            call.getValue().path(0).asText(),
                            call.getValue().path(1).asText(),
                            call.getValue().path(2).asText())));
            globals.add(
                    new CallModel(global.getKey(), global.getValue().path("").asText(), calls));
        });
        return List.copyOf(globals);
    }
}
