/**
 * Claims to findings. Meets each claim with the tally that decides it, hands the checks to the rules and collects
 * verdicts and {@link org.recount.check.Finding}s; start at {@link org.recount.check.Judge}. The records that rules
 * see ({@code MajorityCheck}, {@code VotesCheck} …) live here.
 */
package org.recount.check;
