/**
 * Tallies to what contradicts itself in them. Sets what a tally says of itself against what its counts give, and hands
 * that to the rules of {@code rules/tally}; start at {@link org.recount.check.tally.TallyLint}.
 */
package org.recount.check.tally;
