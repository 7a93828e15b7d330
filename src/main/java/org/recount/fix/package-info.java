/**
 * From findings to better articles. Takes a {@link org.recount.check.Judgement}; gives the replacements that are certain
 * ({@link org.recount.fix.Mended}), as a diff or put into the file, and a draft of the notice that owns up to a mistake
 * ({@link org.recount.fix.NoticeTemplate}). Words within quotation marks are never touched.
 */
package org.recount.fix;
