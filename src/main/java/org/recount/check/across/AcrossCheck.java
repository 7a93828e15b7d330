package org.recount.check.across;

import java.util.List;
import java.util.stream.Collectors;
import org.recount.check.Verdict;
import org.recount.claim.ClaimKind;

/** One thing as several articles tell it: the fact that rules across articles see. One record a sort. */
public sealed interface AcrossCheck permits FigureGroup, NameGroup, OutcomeGroup, SharedError {

    /** What they tell. */
    Topic topic();

    /** The ways in which it is told, the one told by most articles first. */
    List<Version> versions();

    /** Of the claims. */
    default ClaimKind kind() {
        return topic().kind();
    }

    /** Whether a tally decides it. */
    default boolean known() {
        return has(Verdict.SUPPORTED) || differing();
    }

    /** Whether the tally bears one of the versions out. */
    default boolean agreeing() {
        return has(Verdict.SUPPORTED);
    }

    /** Whether one of the versions is not borne out. */
    default boolean differing() {
        return has(Verdict.REFUTED) || has(Verdict.IMPRECISE);
    }

    /** In how many ways it is told, whatever the verdict on them. */
    default int ways() {
        return (int) versions().stream().map(Version::said).distinct().count();
    }

    /** Whether several articles tell it wrongly in the same way. */
    default boolean shared() {
        return versions().stream().anyMatch(v -> v.verdict() == Verdict.REFUTED && v.articles() > 1);
    }

    /** Who says what, for readers. */
    default String account() {
        return versions().stream()
                .map(v -> v.told() + (known() ? ", " + verdict(v.verdict()) : ""))
                .collect(Collectors.joining("; "));
    }

    private boolean has(Verdict verdict) {
        return versions().stream().anyMatch(v -> v.verdict() == verdict);
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "agrees";
            case IMPRECISE -> "imprecise";
            case REFUTED -> "differs";
            case NOT_ENOUGH_INFO -> "not decided";
        };
    }
}
