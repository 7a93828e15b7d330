package org.recount.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Finds articles that have an id which others before them have; only these travel to the driver. */
final class Doubles {
    private Doubles() {}

    /** An article, in the order of the input; the ids of inputs come before all articles, in a block of their own. */
    private record At(int block, int article) implements Serializable, Comparable<At> {
        @Override
        public int compareTo(At other) {
            return block == other.block ? Integer.compare(article, other.article) : Integer.compare(block, other.block);
        }
    }

    /**
     * How manieth an article is of those with its id, by block and number; those that are the first are left out.
     *
     * @param inputs ids of inputs, which articles may not have
     */
    static Map<Integer, SortedMap<Integer, Integer>> among(JavaRDD<Scan> scans, JavaRDD<String> inputs) {
        JavaPairRDD<Long, At> taken = inputs.mapToPair(id -> new Tuple2<>(Scan.hash(id), new At(0, 0)));
        JavaPairRDD<Long, At> given = scans.flatMapToPair(scan -> scan.named().stream()
                .map(named -> new Tuple2<>(named.hash(), new At(scan.block(), named.article())))
                .iterator());
        List<List<At>> same = taken.union(given)
                .groupByKey()
                .values()
                .map(all -> {
                    List<At> places = new ArrayList<>();
                    all.forEach(places::add);
                    Collections.sort(places);
                    return places;
                })
                .filter(places -> places.size() > 1)
                .collect();
        Map<Integer, SortedMap<Integer, Integer>> again = new HashMap<>();
        for (List<At> places : same) {
            for (int i = 1; i < places.size(); i++) {
                again.computeIfAbsent(places.get(i).block(), block -> new TreeMap<>())
                        .put(places.get(i).article(), i + 1);
            }
        }
        return again;
    }
}
