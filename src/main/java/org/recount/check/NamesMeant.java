package org.recount.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recount.claim.Claim;
import org.recount.claim.Spellings;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;

/**
 * Whether a name that differs from the record need not be wrong: it is that of somebody else who stood, or the record of
 * somebody who never came near winning has the rarer of two spellings that sound the same. Nobody corrects the slips of such
 * records, and a writer who knows the person does better.
 */
final class NamesMeant implements Doubt {
    private static final Set<Character> SILENT = Set.of('a', 'e', 'i', 'o', 'u', 'y', 'h');

    private final Lookup lookup;
    private final Conventions.Names names;

    NamesMeant(Lookup lookup, Conventions.Names names) {
        this.lookup = lookup;
        this.names = names;
    }

    @Override
    public Optional<String> of(Decision decision) {
        if (decision.verdict != Verdict.REFUTED
                || !(decision.claim instanceof Claim.Name name)
                || name.entity() != Claim.Entity.PERSON) {
            return Optional.empty();
        }
        String[] written = parts(name.written());
        String[] official = parts(String.valueOf(name.said().subject()));
        String writtenFamily = written[written.length - 1];
        String officialFamily = official[official.length - 1];
        boolean family = writtenFamily.equals(officialFamily);
        if (family && Spellings.distance(written[0], official[0]) > 2) {
            return lookup.career(name.written(), null).isEmpty()
                    ? Optional.empty()
                    : Optional.of("%s stood as well, and may be meant".formatted(name.written()));
        }
        if (!family && elsewhere(name)) {
            return Optional.of("the record of another poll spells it %s".formatted(name.written()));
        }
        boolean known = lookup.career(name.said().subject(), null).stream()
                .anyMatch(stand -> stand.race().contest().place(stand.candidacy()) <= names.knownPlace());
        boolean given = written[0].equals(official[0]);
        if (known || (family == given)) {
            return Optional.empty();
        }
        boolean commoner = given
                ? commoner(writtenFamily, officialFamily, NamesMeant::last)
                : commoner(written[0], official[0], NamesMeant::first);
        return commoner
                ? Optional.of("the record has the rarer spelling of two, and may itself have the slip")
                : Optional.empty();
    }

    /** Whether somebody of exactly this name stood for the same party at another poll. */
    private boolean elsewhere(Claim.Name name) {
        return lookup.race(name.said().election(), name.said().contest()).stream()
                .flatMap(race -> race.named(name.said().subject()).stream())
                .map(one -> lookup.parties().family(one.party()))
                .anyMatch(party -> lookup.career(name.written(), null).stream()
                        .anyMatch(stand -> stand.candidacy().name().equals(name.written())
                                && party.equals(lookup.parties()
                                        .family(stand.candidacy().party()))));
    }

    private static String[] parts(String name) {
        return name.strip().split(" +");
    }

    private static String first(Candidacy candidacy) {
        return parts(candidacy.name())[0];
    }

    private static String last(Candidacy candidacy) {
        String[] parts = parts(candidacy.name());
        return parts[parts.length - 1];
    }

    private boolean commoner(String written, String official, Function<Candidacy, String> of) {
        return soundAlike(written, official)
                && bearers(written, of) >= Math.max(names.leastBearers(), names.commoner() * bearers(official, of));
    }

    private long bearers(String part, Function<Candidacy, String> of) {
        List<String> names = new ArrayList<>();
        for (Election election : lookup.tallies().elections()) {
            for (Contest contest : election.contests()) {
                for (Candidacy candidacy : contest.candidacies()) {
                    // Few names have the letters at all; only those are taken apart.
                    if (candidacy.name().contains(part) && part.equals(of.apply(candidacy))) {
                        names.add(candidacy.name());
                    }
                }
            }
        }
        return names.stream().distinct().count();
    }

    /** A letter doubled or single, a vowel or an "h" more or less, one vowel for another. */
    private static boolean soundAlike(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        Difference difference = Difference.of(a, b);
        int head = difference.head();
        String more = difference.more();
        String less = difference.less();
        if (head == 0 || more.length() > 1 || less.length() > 1) {
            return false;
        }
        if (!more.isEmpty() && !less.isEmpty()) {
            return SILENT.contains(more.charAt(0)) && SILENT.contains(less.charAt(0));
        }
        char extra = more.isEmpty() ? less.charAt(0) : more.charAt(0);
        return SILENT.contains(extra) || a.charAt(head - 1) == extra;
    }
}
