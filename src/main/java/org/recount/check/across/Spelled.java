package org.recount.check.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.recount.article.Article;
import org.recount.check.Verdict;
import org.recount.claim.Claim;

/** Which articles have a name in full as the record has it. */
final class Spelled {
    private static final int[] NONE = {};

    private final Map<String, int[]> articles = new HashMap<>();
    /** What was looked for in the article that came last. */
    private final Set<String> sought = new HashSet<>();

    private int last = -1;

    /** Looks for the names that a claim is about in the article's text. */
    void add(Claim claim, Article article, int number) {
        if (number != last) {
            last = number;
            sought.clear();
        }
        look(claim.said().subject(), article);
        look(claim.said().object(), article);
        look(claim.said().contest(), article);
    }

    private void look(String name, Article article) {
        if (name != null && sought.add(name) && article.text().contains(name)) {
            int[] before = articles.getOrDefault(name, NONE);
            int[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = last;
            articles.put(name, all);
        }
    }

    /** The ways to write a name, with the right one if any article has it and no other. */
    List<Version> with(Topic name, List<Version> versions, IntFunction<Teller> article) {
        Set<String> wrong = new HashSet<>();
        versions.forEach(version -> version.tellers().forEach(teller -> wrong.add(teller.article())));
        List<Teller> right = new ArrayList<>();
        for (int number : articles.getOrDefault(name.subject(), NONE)) {
            Teller teller = article.apply(number);
            if (!wrong.contains(teller.article())) {
                right.add(teller);
            }
        }
        List<Version> all = new ArrayList<>(versions);
        if (!right.isEmpty()) {
            all.add(0, new Version(name.subject(), Verdict.SUPPORTED, right));
        }
        return all;
    }
}
