package org.recount.election;

import java.util.List;

/**
 * The fields an object of a tally file, or of a file of members, may have.
 *
 * @param what     the object, with its article: "a contest"
 * @param fields   every field, at most 63
 * @param required those that may not be missing
 */
record Shape(String what, List<String> fields, List<String> required) {
    static final Shape ELECTION = new Shape(
            "the election",
            List.of(
                    "format",
                    "id",
                    "title",
                    "kind",
                    "date",
                    "boundaries",
                    "status",
                    "asOf",
                    "source",
                    "complete",
                    "totals",
                    "flows",
                    "contests"),
            List.of("format", "id", "title", "kind", "date", "boundaries", "status", "source", "complete", "contests"));
    static final Shape SOURCE = new Shape(
            "the source",
            List.of("title", "url", "licence", "retrieved", "files"),
            List.of("title", "url", "licence", "retrieved"));
    static final Shape SOURCE_FILES = new Shape(
            "the files of the source",
            List.of("contests", "candidacies", "columns"),
            List.of("contests", "candidacies"));
    static final Shape SOURCE_COLUMNS = new Shape(
            "the columns of the source",
            List.of("contest", "electorate", "validVotes", "resultLine", "candidate", "votes"),
            List.of());
    static final Shape TOTAL = allRequired("a party's total", "party", "seats", "votes");
    static final Shape FLOW = allRequired("a flow of seats", "to", "from", "seats");
    static final Shape CONTEST = new Shape(
            "a contest",
            List.of(
                    "name",
                    "code",
                    "aliases",
                    "region",
                    "electorate",
                    "validVotes",
                    "rejected",
                    "resultLine",
                    "succeeds",
                    "candidacies",
                    "stated"),
            List.of("name", "validVotes", "candidacies"));
    static final Shape CANDIDACY = new Shape(
            "a candidacy",
            List.of("name", "given", "family", "aliases", "party", "votes", "membership", "gender", "born"),
            List.of("party", "votes"));

    static final Shape STATED = new Shape(
            "what is stated besides",
            List.of("majority", "member", "first", "second", "shares", "partyVotes"),
            List.of());
    static final Shape SHARE = new Shape("a share", List.of("name", "party", "percent"), List.of("party", "percent"));
    static final Shape PARTY_VOTES = allRequired("a party's votes", "party", "votes");

    static final Shape MEMBERS = allRequired("the list of members", "format", "title", "source", "members");
    static final Shape MEMBER =
            new Shape("a member", List.of("name", "aliases", "complete", "terms"), List.of("name", "terms"));
    static final Shape TERM =
            new Shape("a term", List.of("seat", "from", "byElection", "until"), List.of("seat", "from"));

    private static Shape allRequired(String what, String... fields) {
        return new Shape(what, List.of(fields), List.of(fields));
    }
}
