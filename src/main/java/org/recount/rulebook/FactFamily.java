package org.recount.rulebook;

import java.util.Optional;
import java.util.stream.Stream;
import org.recount.check.Check;
import org.recount.check.TextFact;
import org.recount.check.across.AcrossCheck;
import org.recount.check.tally.TallyCheck;

/** Facts of one sort, and how a rule on them is written. */
enum FactFamily {
    CLAIMS(Check.class, "findings", "Findings", "refute", "claim.said.quote"),
    TALLIES(TallyCheck.class, "faults", "Faults", "contradiction", "election"),
    ACROSS(AcrossCheck.class, "dissents", "Dissents", "contradict", "topic.election"),
    WORDS(TextFact.class, "findings", "Findings", "note", "text");

    private final Class<?> family;
    private final String global;
    private final String type;
    private final String call;
    private final String never;

    FactFamily(Class<?> family, String global, String type, String call, String never) {
        this.family = family;
        this.global = global;
        this.type = type;
        this.call = call;
        this.never = never;
    }

    static FactFamily of(FactModel.FactType fact) {
        return Stream.of(values())
                .filter(one -> Stream.concat(Stream.of(one.family), Stream.of(one.family.getPermittedSubclasses()))
                        .anyMatch(type -> FactModel.name(type).equals(fact.name())))
                .findFirst()
                .orElse(CLAIMS);
    }

    /** The family that a fact stands for as a whole: "Check" for any claim. */
    static Optional<FactFamily> named(String fact) {
        return Stream.of(values())
                .filter(one -> FactModel.name(one.family).equals(fact))
                .findFirst();
    }

    /** Whether a fact is of this family. */
    boolean holds(Class<?> fact) {
        return family.isAssignableFrom(fact);
    }

    /** The package of the facts. */
    String facts() {
        return family.getPackageName();
    }

    /** "Findings findings". */
    String global() {
        return type + " " + global;
    }

    /** What a rule calls when the norm is broken. */
    String call() {
        return global + "." + call;
    }

    /** A field that every fact has. */
    String never() {
        return never;
    }
}
