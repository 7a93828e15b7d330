package org.recount.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A batch to judge.
 *
 * @param before      what comes before each span in its input
 * @param again       which of its articles, by their number in the batch, have an id that others before them have, and the
 *                    how manieth each is
 * @param articles    how many it has
 * @param fingerprint of all that its judgements depend on: the same fingerprint, the same report
 */
record Job(Block block, List<Scan.Extent> before, Map<Integer, Integer> again, int articles, String fingerprint)
        implements Serializable {

    /** Form of the fingerprint, and of what is kept under it. */
    private static final String FORM = "recount-part/1";

    /**
     * Gives lines and articles their numbers.
     *
     * @param scans one a block, in their order
     * @param again articles with an id that others have before them, by block and number
     * @param basis what judgements depend on besides articles
     */
    static List<Job> of(
            List<Block> blocks, List<Scan> scans, Map<Integer, SortedMap<Integer, Integer>> again, String basis) {
        List<Job> jobs = new ArrayList<>();
        int input = -1;
        int lines = 0;
        int articles = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Scan.Extent> before = new ArrayList<>();
            for (int k = 0; k < block.spans().size(); k++) {
                Source source = block.spans().get(k).source();
                if (source.input() != input) {
                    input = source.input();
                    lines = 0;
                    articles = 0;
                }
                before.add(new Scan.Extent(lines, articles));
                Scan.Extent extent = scans.get(i).extents().get(k);
                lines += extent.lines();
                articles += extent.articles();
            }
            SortedMap<Integer, Integer> repeated = again.getOrDefault(block.number(), new TreeMap<>());
            jobs.add(new Job(
                    block,
                    List.copyOf(before),
                    new TreeMap<>(repeated),
                    scans.get(i).articles(),
                    fingerprint(block, scans.get(i), before, repeated, basis)));
        }
        return jobs;
    }

    private static String fingerprint(
            Block block, Scan scan, List<Scan.Extent> before, Map<Integer, Integer> again, String basis) {
        MessageDigest digest = Spans.sha256();
        List<String> words = new ArrayList<>(List.of(FORM, basis, scan.digest(), before.toString(), again.toString()));
        block.spans()
                .forEach(span ->
                        words.addAll(List.of(span.source().id(), span.source().name())));
        words.forEach(word -> digest.update((word + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The folder that its report comes to stand in; names are in the order of the input. */
    String part() {
        return "part-%07d-%s".formatted(block.number(), fingerprint.substring(0, 16));
    }
}
