package org.recount.evaluation;

import java.util.List;
import org.recount.check.Verdict;

/**
 * What an article claims, as people annotated it.
 *
 * @param verdict    theirs; null for a line that only marks a span
 * @param accepted   verdicts that a careful reader could give
 * @param grave      whether it must be reported: wrong or imprecise, and no reading of it is right
 * @param faulty     whether it may be reported
 * @param needed     whether it must be found
 */
record GoldClaim(Told told, Verdict verdict, List<Verdict> accepted, boolean grave, boolean faulty, boolean needed) {

    boolean decided() {
        return verdict != Verdict.NOT_ENOUGH_INFO;
    }
}
