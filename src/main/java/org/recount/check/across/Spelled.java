package org.recount.check.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.article.Article;
import org.recount.check.Verdict;
import org.recount.claim.Claim;

/** Which articles have a name in full as the record has it, and nowhere otherwise. */
final class Spelled {
    private final Map<String, Tellers> right = new HashMap<>();

    /** Looks in the article's text for the names that its claims are about. */
    void add(Article article, Teller teller, List<Claim> claims) {
        Set<String> wrong = new HashSet<>();
        Set<String> sought = new HashSet<>();
        for (Claim claim : claims) {
            if (claim instanceof Claim.Name name) {
                wrong.add(name.said().subject());
            }
            sought.add(claim.said().subject());
            sought.add(claim.said().object());
            sought.add(claim.said().contest());
        }
        sought.removeAll(wrong);
        for (String name : sought) {
            if (name != null && article.text().contains(name)) {
                right.computeIfAbsent(name, n -> new Tellers()).add(teller);
            }
        }
    }

    /** Takes articles that come after these. */
    void add(Told.Names more) {
        right.computeIfAbsent(more.name(), n -> new Tellers()).add(Tellers.of(more.tellers()));
    }

    /** As kept in a file, in the order of the names. */
    List<Told.Names> told() {
        return right.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Told.Names(one.getKey(), one.getValue().told()))
                .toList();
    }

    /** How many have it right. */
    int articles(Topic name) {
        Tellers tellers = right.get(name.subject());
        return tellers == null ? 0 : tellers.count();
    }

    /** The ways to write a name, with the right one if any article has it and no other. */
    List<Version> with(Topic name, List<Version> versions) {
        List<Version> all = new ArrayList<>(versions);
        Tellers tellers = right.get(name.subject());
        if (tellers != null) {
            all.add(0, new Version(name.subject(), Verdict.SUPPORTED, tellers));
        }
        return all;
    }
}
