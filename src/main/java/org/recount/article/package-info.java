/**
 * Files to articles. Reads plain text, Markdown and HTML, gives an {@link org.recount.article.Article}: the text as
 * stored, its zones and what is known of its publication; start at {@link org.recount.article.ArticleReader}.
 * The text is never altered afterwards: every offset refers to it. Knows nothing of elections.
 */
package org.recount.article;
