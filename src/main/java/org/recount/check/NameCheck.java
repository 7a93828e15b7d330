package org.recount.check;

import org.recount.claim.Claim;

/**
 * A name written otherwise than on the record.
 *
 * @param spelling how it differs
 * @param race     whose ballot it is on; null where none is known
 */
public record NameCheck(Claim.Name claim, Claim.Spelling spelling, Race race) implements Check {
    @Override
    public Account account() {
        String official = claim.said().subject();
        Account account = Account.of(claim.written(), official);
        if (race != null) {
            account.spelt(race.contest(), claim.entity() == Claim.Entity.PERSON ? official : null);
        }
        if (claim.entity() == Claim.Entity.PERSON && race != null) {
            account.line("Closest name on the ballot of " + race.contest().name() + ".");
        }
        if (claim.alsoSeen()) {
            account.line("The official spelling stands elsewhere in the article.");
        }
        switch (spelling) {
            case MISSPELLING ->
                account.cause(slip(claim.written(), official))
                        .renamed(claim.written(), official, claim.entity() == Claim.Entity.PERSON);
            case SHORT -> account.line("The short form could mean other seats.");
            case PREDECESSOR ->
                account.cause("An old name: the seat was abolished.")
                        .renamed(claim.written(), official, claim.entity() == Claim.Entity.PERSON);
            case RECORD_DOUBTFUL -> account.line("Sources differ on the official spelling.");
        }
        return account;
    }

    private static String slip(String written, String official) {
        String a = written.substring(written.lastIndexOf(' ') + 1);
        String b = official.substring(official.lastIndexOf(' ') + 1);
        if (a.equals(b)) {
            a = written.substring(0, Math.max(0, written.indexOf(' ')));
            b = official.substring(0, Math.max(0, official.indexOf(' ')));
        }
        Difference difference = Difference.of(a, b);
        String more = difference.more();
        String less = difference.less();
        if (more.length() == 1 && less.isEmpty()) {
            return "One letter more: \u201c" + more + "\u201d in " + a + ".";
        }
        if (more.isEmpty() && less.length() == 1) {
            return "One letter less: \u201c" + less + "\u201d is missing in " + a + ".";
        }
        if (more.length() == 1 && less.length() == 1) {
            return "One letter: \u201c" + more + "\u201d for \u201c" + less + "\u201d.";
        }
        return null;
    }
}
