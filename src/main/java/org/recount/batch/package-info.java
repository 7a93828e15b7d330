/**
 * Many articles through one pipeline. Takes tasks one at a time, gives each {@link org.recount.check.Judgement} or
 * failure on in the order of the input, whatever the number of threads; start at {@link org.recount.batch.Batch}. What
 * one article does to the program costs only that article. {@link org.recount.batch.Desk} is what a run works with.
 */
package org.recount.batch;
