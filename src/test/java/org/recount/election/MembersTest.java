package org.recount.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MembersTest {
    /** Line 6 is Ana Reed; 7 and 8 are her terms; 10 is Joe Orrin. */
    private static final String GOOD = """
            {
              "format": "recount-members/1",
              "title": "Members",
              "source": { "title": "A register", "url": "https://example.org", "licence": "None", "retrieved": "2026-08-31" },
              "members": [
                { "name": "Ana Reed", "aliases": ["Anna Reed"], "complete": true, "terms": [
                  { "seat": "Harrow", "from": "2001-06-07", "until": "2010-05-06" },
                  { "seat": "Harrow Vale", "from": "2010-05-06" }
                ] },
                { "name": "Joe Orrin", "terms": [ { "seat": "Elm Cross", "from": "2004-02-19", "byElection": true } ] }
              ]
            }
            """;

    @TempDir
    Path folder;

    private Members members(String json) throws IOException {
        return Members.in(List.of(Files.writeString(folder.resolve("members.json"), json)));
    }

    @Test
    void a_member_is_found_by_name_and_alias_whatever_the_case() throws IOException {
        Members members = members(GOOD);

        assertThat(members.named("ANNA REED")).hasSize(1);
        Member ana = members.named("Ana Reed").get(0);
        assertThat(ana.complete()).isTrue();
        assertThat(ana.source().title()).isEqualTo("A register");
        assertThat(ana.terms()).extracting(Term::seat).containsExactly("Harrow", "Harrow Vale");
        assertThat(ana.terms().get(0).goesOnIn(ana.terms().get(1))).isTrue();
        Member joe = members.named("Joe Orrin").get(0);
        assertThat(joe.complete()).isFalse();
        assertThat(joe.terms().get(0).byElection()).isTrue();
        assertThat(joe.terms().get(0).from()).isEqualTo(LocalDate.of(2004, 2, 19));
        assertThat(members.named("Tom Cole")).isEmpty();
        assertThat(members.problems()).isEmpty();
    }

    @Test
    void nothing_is_read_before_somebody_is_looked_for() throws IOException {
        Members members = members("{");

        assertThat(members.problems()).isEmpty();
        assertThat(members.named("Ana Reed")).isEmpty();
        assertThat(members.problems()).hasSize(1);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments(
                        "\"complete\": true",
                        "\"complet\": true",
                        ":6: unknown field \"complet\" in a member. Maybe \"complete\" is meant."),
                arguments(
                        "\"from\": \"2010-05-06\"",
                        "\"from\": \"May 2010\"",
                        ":8: from must be a date, was \"May 2010\". Write it as 2024-07-04."),
                arguments(", \"from\": \"2004-02-19\"", "", ":10: a term has no \"from\". Add the field."),
                arguments(
                        ", \"until\": \"2010-05-06\"",
                        "",
                        ":6: Ana Reed is the member for Harrow and for Harrow Vale on 2010-05-06."
                                + " Add the day \"until\" which the earlier term ran, or correct it."),
                arguments(
                        "\"until\": \"2010-05-06\"",
                        "\"until\": \"2001-05-06\"",
                        ":7: the term for Harrow ends on 2001-05-06, not after its start on 2001-06-07."
                                + " Correct one of the days."),
                arguments(
                        "{ \"seat\": \"Elm Cross\", \"from\": \"2004-02-19\", \"byElection\": true }",
                        "",
                        ":10: Joe Orrin has no terms. Add one, or remove the member."),
                arguments(
                        "{ \"name\": \"Joe Orrin\"",
                        "{ \"name\": \"Ana Reed\", \"terms\": [ { \"seat\": \"HARROW\", \"from\": \"2001-06-07\" } ] },"
                                + " { \"name\": \"Joe Orrin\"",
                        "the term of Ana Reed for HARROW from 2001-06-07 stands twice, first at "),
                arguments(
                        "recount-members/1",
                        "recount-members/2",
                        ":2: format \"recount-members/2\" is not known. This version reads \"recount-members/1\"."));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_file_is_refused_with_its_line(String good, String bad, String problem) throws IOException {
        assertThat(GOOD).contains(good);
        Members members = members(GOOD.replace(good, bad));

        assertThat(members.all()).isEmpty();
        assertThat(members.problems()).singleElement().asString().contains(problem);
    }

    @Test
    void a_bad_file_leaves_the_others_alone_and_a_term_stands_in_one_of_them() throws IOException {
        Files.writeString(folder.resolve("a.json"), GOOD);
        Files.writeString(folder.resolve("b.json"), GOOD.replace("Joe Orrin", "Una Fayle"));
        Members members = Members.in(List.of(folder));

        assertThat(members.all()).extracting(Member::name).containsExactly("Ana Reed", "Joe Orrin");
        assertThat(members.problems())
                .singleElement()
                .asString()
                .startsWith(folder.resolve("b.json") + ":6: ")
                .contains("first at " + folder.resolve("a.json") + ":6");
    }

    @Test
    void a_folder_of_members_is_told_from_one_of_tallies() throws IOException {
        members(GOOD);

        assertThat(Members.are(folder)).isTrue();
        assertThat(Members.are(Path.of("facts/tallies"))).isFalse();
    }
}
