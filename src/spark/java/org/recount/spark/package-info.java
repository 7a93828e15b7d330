/**
 * The same pipeline on Apache Spark, for archives that one machine cannot hold. Inputs are cut into batches, each of which an
 * executor judges and commits as a whole, {@link org.recount.spark.Parts}; a run that is taken up again judges only those
 * that are missing. Start at {@link org.recount.spark.RecountSpark}.
 */
package org.recount.spark;
