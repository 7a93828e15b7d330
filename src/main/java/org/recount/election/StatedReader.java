package org.recount.election;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads what a source states of a contest besides its counts. */
final class StatedReader {
    private final JsonCursor json;
    private final Map<String, String> texts = new HashMap<>();
    private final List<Stated.Share> shares = new ArrayList<>();
    private final List<Stated.PartyVotes> partyVotes = new ArrayList<>();
    private OptionalInt majority = OptionalInt.empty();

    StatedReader(JsonCursor json) {
        this.json = json;
    }

    Stated read() throws IOException, Refusal {
        json.object(Shape.STATED, this::field);
        return new Stated(
                majority,
                texts.getOrDefault("member", ""),
                texts.getOrDefault("first", ""),
                texts.getOrDefault("second", ""),
                shares,
                partyVotes);
    }

    private void field(String field) throws IOException, Refusal {
        switch (field) {
            case "majority" -> majority = OptionalInt.of(json.count(field));
            case "shares" -> json.array(field, this::share);
            case "partyVotes" -> json.array(field, this::party);
            default -> texts.put(field, json.text(field));
        }
    }

    private void share() throws IOException, Refusal {
        Map<String, String> who = new HashMap<>();
        BigDecimal[] percent = new BigDecimal[1];
        json.object(Shape.SHARE, field -> {
            if (field.equals("percent")) {
                percent[0] = json.percent(field);
            } else {
                who.put(field, json.text(field));
            }
        });
        shares.add(new Stated.Share(who.getOrDefault("name", ""), who.get("party"), percent[0]));
    }

    private void party() throws IOException, Refusal {
        String[] party = new String[1];
        int[] votes = new int[1];
        json.object(Shape.PARTY_VOTES, field -> {
            if (field.equals("votes")) {
                votes[0] = json.count(field);
            } else {
                party[0] = json.text(field);
            }
        });
        partyVotes.add(new Stated.PartyVotes(party[0], votes[0]));
    }
}
