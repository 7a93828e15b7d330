package org.recount.election;

import java.util.Optional;

/**
 * A count that cannot be, or that contradicts another count of the same record.
 *
 * @param impossible whether no poll could have this result; otherwise the figures merely disagree
 * @param candidacy  whose votes it concerns; empty where it concerns the contest
 * @param message    one clause with both figures
 */
public record Flaw(boolean impossible, Optional<Candidacy> candidacy, String message) {}
