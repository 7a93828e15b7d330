package org.recount.check;

/**
 * What the tallies have for what a claim is of.
 *
 * @param actual   for readers: "528", "Wes Streeting, Labour"
 * @param evidence the rows it rests on
 */
public record Official(String actual, Evidence evidence) {}
