package org.recount.election;

import java.util.List;

/**
 * Somebody who is or was a member, with what is on record of it.
 *
 * @param name     as on the record, "Keir Starmer"
 * @param aliases  other accepted forms of the whole name
 * @param complete whether there were no other terms: the first is the first ever
 * @param terms    one or more, the earliest first
 * @param source   where they come from
 */
public record Member(String name, List<String> aliases, boolean complete, List<Term> terms, Source source) {

    public Member {
        aliases = List.copyOf(aliases);
        terms = List.copyOf(terms);
    }
}
