/**
 * Results in any CSV, to tally files. A {@link org.recount.election.columns.ColumnMap} is a data file that says which column
 * is what; {@link org.recount.election.columns.MappedResults} reads files by it. The shipped maps are in
 * {@code facts/formats}.
 */
package org.recount.election.columns;
