package org.recount.check;

import org.recount.election.Candidacy;

/** How a candidacy stands in a list: "Keir Starmer, Labour, 18,884". */
final class Ranking {
    private Ranking() {}

    static String line(Candidacy candidacy) {
        String name = candidacy.name().isEmpty() ? "" : candidacy.name() + ", ";
        return name + candidacy.party() + ", " + Figures.count(candidacy.votes());
    }
}
