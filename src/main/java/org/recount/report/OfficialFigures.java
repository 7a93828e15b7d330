package org.recount.report;

import java.util.List;
import java.util.Optional;
import org.recount.check.Official;
import org.recount.claim.Claim;
import org.recount.election.Tallies;

/** What pages tell of the tallies besides findings. Asked while a run goes on. */
public interface OfficialFigures {
    /** Those of a run without tallies. */
    static OfficialFigures none() {
        return new OfficialFigures() {
            @Override
            public Optional<Official> of(Claim claim) {
                return Optional.empty();
            }

            @Override
            public Tallies tallies() {
                return Tallies.of(List.of());
            }

            @Override
            public boolean sameParty(String one, String other) {
                return one.equals(other);
            }
        };
    }

    /** What the tallies have for what a claim is of; empty where none decides it. */
    Optional<Official> of(Claim claim);

    /** The tallies in force. */
    Tallies tallies();

    /** Whether two names on ballots belong to one party; those who stand for none are not one. */
    boolean sameParty(String one, String other);
}
