/**
 * Articles to claims. Reads an {@link org.recount.article.Article} against the names of the loaded
 * {@link org.recount.election.Tallies}, gives typed {@link org.recount.claim.Claim}s; start at
 * {@link org.recount.claim.ClaimReader}. What a claim says is never chosen by what the tally has: reading knows names,
 * seats and parties, not votes. {@link org.recount.claim.ClaimFile} writes claims and reads those of other programs.
 */
package org.recount.claim;
