package org.recount.check.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.check.Verdict;
import org.recount.claim.Claim;

/** Which articles have a name in full as the record has it. */
final class Spelled {
    private final Map<String, int[]> articles = new HashMap<>();

    /** Looks for the names that a claim is about in the article's text. */
    void add(Claim claim, Article article, int number) {
        Stream.of(claim.said().subject(), claim.said().object(), claim.said().contest())
                .filter(name ->
                        name != null && !last(name, number) && article.text().contains(name))
                .forEach(name -> articles.merge(name, new int[] {number}, Spelled::joined));
    }

    private boolean last(String name, int number) {
        int[] known = articles.get(name);
        return known != null && known[known.length - 1] == number;
    }

    private static int[] joined(int[] before, int[] more) {
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = more[0];
        return all;
    }

    /** The ways to write a name, with the right one if any article has it and no other. */
    List<Version> with(Topic name, List<Version> versions, IntFunction<Teller> article) {
        Set<String> wrong = new HashSet<>();
        versions.forEach(version -> version.tellers().forEach(teller -> wrong.add(teller.article())));
        List<Teller> right = new ArrayList<>();
        for (int number : articles.getOrDefault(name.subject(), new int[0])) {
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
