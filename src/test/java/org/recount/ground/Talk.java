package org.recount.ground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Gender;

/** How an article speaks of the people of one contest: in full first, then by surname, title, party or pronoun. */
final class Talk {
    private static final Set<String> PARTY_SURNAMES =
            Set.of("green", "reform", "speaker", "alliance", "respect", "plaid", "alba", "labour", "grey", "white");

    private final Race race;
    private final PartyWords parties;
    private final Random random;
    private final Set<String> sharedSurnames;
    private final Set<Candidacy> introduced = new HashSet<>();
    private final List<Candidacy> spokenOf = new ArrayList<>();
    private Candidacy heOrShe;

    /**
     * A way of speaking.
     *
     * @param sharedSurnames surnames, in lower case, that more than one candidate of the article's contests bears
     */
    Talk(Race race, PartyWords parties, Random random, Set<String> sharedSurnames) {
        this.race = race;
        this.parties = parties;
        this.random = random;
        this.sharedSurnames = sharedSurnames;
    }

    /** Whether "Labour" can mean this candidate alone. */
    boolean partyAlone(Candidacy one) {
        return parties.acts(one.party()) && race.alone(one);
    }

    /** A sentence begins. */
    void open() {
        spokenOf.clear();
    }

    /** A sentence ended: its first person is "he" or "she" in the next, unless another could be. */
    void close() {
        Candidacy first = spokenOf.isEmpty() ? null : spokenOf.get(0);
        boolean clear = first != null
                && (first.gender() == Gender.MALE || first.gender() == Gender.FEMALE)
                && spokenOf.stream().allMatch(o -> first.equals(o) || o == null || o.gender() != first.gender());
        heOrShe = clear ? first : null;
    }

    /** Something else was spoken of. */
    void forget() {
        heOrShe = null;
    }

    /**
     * A mention of somebody.
     *
     * @param opening whether it opens the sentence
     */
    String mention(Candidacy one, boolean opening) {
        if (opening && one.equals(heOrShe) && random.nextInt(3) == 0) {
            spokenOf.add(one);
            return one.gender() == Gender.MALE ? "he" : "she";
        }
        String form = form(one);
        spokenOf.add(form.contains(one.family()) ? one : null); // a party is no "he" or "she"
        return form;
    }

    private String form(Candidacy one) {
        List<String> forms = new ArrayList<>();
        forms.add(one.name());
        String adjective = parties.adjective(one.party(), random);
        if (parties.known(one.party())) {
            forms.add(adjective + " candidate " + one.name());
            forms.add("the " + adjective + " candidate, " + one.name() + ",");
            forms.add(one.name() + " (" + (random.nextBoolean() ? adjective : parties.code(one.party(), random)) + ")");
            if (parties.acts(one.party())) {
                forms.add(possessive(parties.noun(one.party(), random)) + " " + one.name());
            }
        }
        if (partyAlone(one)) {
            forms.add(parties.noun(one.party(), random));
            forms.add("the " + adjective + " candidate");
        }
        if (introduced.contains(one) && bySurname(one)) {
            forms.add(one.family());
            forms.add(one.family());
            if (one.gender() == Gender.MALE || one.gender() == Gender.FEMALE) {
                forms.add(titled(one));
                forms.add(titled(one));
            }
        }
        String form = forms.get(random.nextInt(forms.size()));
        if (form.contains(one.name())) {
            introduced.add(one);
        }
        return form;
    }

    /** A mention that can take a possessive ending; it makes nobody the one who is spoken of. */
    String name(Candidacy one) {
        String form = form(one);
        while (form.endsWith(",") || form.endsWith(")")) {
            form = form(one);
        }
        spokenOf.add(null);
        return form;
    }

    /** The name in full. */
    String full(Candidacy one) {
        introduced.add(one);
        spokenOf.add(one);
        return one.name();
    }

    private boolean bySurname(Candidacy one) {
        String family = one.family().toLowerCase(Locale.ROOT);
        return !family.isEmpty() && !sharedSurnames.contains(family) && !PARTY_SURNAMES.contains(family);
    }

    private String titled(Candidacy one) {
        String title = one.gender() == Gender.MALE ? "Mr" : random.nextInt(3) == 0 ? "Mrs" : "Ms";
        return title + " " + one.family();
    }

    static String possessive(String noun) {
        return noun.endsWith("s") && noun.startsWith("the ") ? noun + "\u2019" : noun + "\u2019s";
    }
}
