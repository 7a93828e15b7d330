package org.recount.check;

import java.util.EnumSet;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Plain;
import org.recount.claim.Statement;

/** How plainly a claim is told, as far as that decides how easily its reading is doubted. */
final class HowTold {
    private static final String NATIONAL = "the whole country";

    private static final Set<ClaimKind> FIGURES = EnumSet.of(
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.MAJORITY,
            ClaimKind.TURNOUT,
            ClaimKind.ELECTORATE,
            ClaimKind.SWING,
            ClaimKind.SEAT_COUNT,
            ClaimKind.SHARE_CHANGE,
            ClaimKind.VOTE_CHANGE);

    private HowTold() {}

    /** Whether a claim is nothing but a figure of a result. */
    static boolean figure(Claim claim) {
        return FIGURES.contains(claim.kind());
    }

    /** Whether the words or the form of a list tell whose it is, where and when. */
    static boolean firm(Statement said) {
        return listed(said) || Plain.all(said.plain());
    }

    static boolean listed(Statement said) {
        return said.plain().contains(Plain.LISTED);
    }

    /** Whether the words leave no doubt that they tell a share, or points of one: a count may be of anything. */
    static boolean counted(Claim claim) {
        return (claim instanceof Claim.VoteShare || claim instanceof Claim.ShareChange)
                && Plain.all(claim.said().plain())
                && claim.said().plain().contains(Plain.WHAT);
    }

    /** Whether it is told as by how much somebody won, whose, where and when: not a sum, nor a difference of something else. */
    static boolean lead(Claim claim) {
        Set<Plain> plain = claim.said().plain();
        return claim instanceof Claim.Majority && plain.contains(Plain.WHAT) && Plain.all(plain);
    }

    /** Of what it is told, for a reason: a seat, a part of the country, or all of it. */
    static String where(Statement said) {
        String area = said.area() == null ? NATIONAL : said.area();
        return said.contest() == null ? area : said.contest();
    }
}
