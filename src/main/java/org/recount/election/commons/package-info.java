/**
 * Imports official results as the House of Commons Library publishes them: CSV files in
 * {@code results-by-parliament/N/}, every vintage, become {@link org.recount.election.Election} files. Start at
 * {@link org.recount.election.commons.CommonsLibrary}. The layouts, parliaments and regions are data, in
 * {@code elections.json}.
 */
package org.recount.election.commons;
