/**
 * Canonical results, and who has been a member since when. Reads the JSON of {@code facts/tallies}, gives
 * {@link org.recount.election.Election}, {@link org.recount.election.Contest} and
 * {@link org.recount.election.Candidacy} values; start at {@link org.recount.election.Tallies}. Counts only are stored:
 * majorities, shares, places and turnout are derived. {@link org.recount.election.Members} reads {@code facts/members}.
 * Knows nothing of articles.
 */
package org.recount.election;
