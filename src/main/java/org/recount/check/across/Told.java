package org.recount.check.across;

import java.util.List;
import org.recount.check.Verdict;
import org.recount.claim.Claim;

/**
 * What some of a run's articles tell, gathered apart from the others: as it is written down and read by whoever puts the
 * parts together. As small as what {@link Across} holds, however many articles there are.
 *
 * @param topics in the order in which they were first told
 * @param names  that articles have right
 */
public record Told(List<Topics> topics, List<Names> names) {
    public Told {
        topics = List.copyOf(topics);
        names = List.copyOf(names);
    }

    /**
     * One topic.
     *
     * @param articles that tell of it; one that gives two versions counts once
     * @param versions in the order in which they were first told
     */
    public record Topics(Topic topic, int articles, List<Version> versions) {
        public Topics {
            versions = List.copyOf(versions);
        }
    }

    /** One way to tell it, by the first claim that does. */
    public record Version(Claim claim, Verdict verdict, Tellers tellers) {}

    /** Who has a name as the record has it. */
    public record Names(String name, Tellers tellers) {}

    /**
     * Who tells something.
     *
     * @param count    of all
     * @param first    as many as are kept, in the order of the input
     * @param earliest of those whose day is known; null where none is
     */
    public record Tellers(int count, List<Teller> first, Teller earliest) {
        public Tellers {
            first = List.copyOf(first);
        }
    }
}
