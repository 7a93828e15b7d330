/**
 * Articles to claims. Reads an {@link org.recount.article.Article} against the names of the loaded
 * {@link org.recount.election.Tallies}, gives typed {@link org.recount.claim.Claim}s; start at
 * {@link org.recount.claim.ClaimReader}. What a claim says is never chosen by what the tally has: reading knows names,
 * seats and parties, not votes. {@link org.recount.claim.ClaimFile} writes claims and reads those of other programs.
 *
 * <p>The way of an article: {@code Cutting} makes units of it, with what it is about as a whole ({@code Setting}, by its
 * {@code Clues}). {@code UnitReader} reads one unit after the other as a {@code Scene}, and {@code Story} is what it hands on
 * to the next. The readers ask four things of a number or a verb: what it states ({@code NumberRules}, {@code Phrasings}),
 * whose it is ({@code Owners}, {@code Binder}, {@code Subjects}), when that was ({@code Times}, {@code EventTimes}, which give a
 * {@code When}), and how plainly all this is told ({@code Bearings}, {@code Grip}, {@code FigureGrip}).
 */
package org.recount.claim;
