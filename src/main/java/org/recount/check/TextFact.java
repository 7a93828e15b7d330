package org.recount.check;

/** What stands in an article, whether or not it is a claim: for rules that look at the words themselves. */
public sealed interface TextFact permits ArticleSentence, ArticlePerson {

    /** The words. */
    String text();

    /** Offset of the first char (UTF-16). */
    int start();

    /** Whether it stands in quotation marks: somebody else's words. */
    boolean quoted();

    /** What a finding on it would tell. */
    Remark remark();
}
