/**
 * The commands. {@link org.recount.cli.Recount} is the program; each command is a class, and what several commands share
 * stands in classes of its own. Messages for people go to standard error, results to standard output.
 */
package org.recount.cli;
