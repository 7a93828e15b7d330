/**
 * What people decided about findings, and what an earlier report had. Reads suppressions.json and reviews.jsonl beside the
 * articles and the findings of a baseline; gives each finding its {@link org.recount.review.Standing}. Start at
 * {@link org.recount.review.Docket}. A decision outlives edits of its article: it is found by the words or by the claim.
 */
package org.recount.review;
