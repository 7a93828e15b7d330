/**
 * Rules as their authors see them. Reads the case files that lie beside rules and tries the rules on them; start at
 * {@link org.recount.rulebook.CaseRun}. Knows nothing of commands and reports.
 */
package org.recount.rulebook;
