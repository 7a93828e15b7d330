/**
 * Files to articles. Gives an {@link org.recount.article.Article}: the text as stored, its zones and what is known of its
 * publication; start at {@link org.recount.article.ArticleReader}. {@code Format} tells what a file is; {@code Pages} makes
 * one article of bytes ({@code HtmlPage}, {@code MarkdownPage}, {@code PdfPage}, {@code WordPage}, {@code RecordText}); those that
 * hold several are {@link org.recount.article.Contents}: {@code FeedItems}, {@code JsonRecords}, {@code WarcRecords}.
 * The text is never altered afterwards: every offset refers to it. Knows nothing of elections.
 */
package org.recount.article;
