package org.recount.evaluation;

/** A finding of a report, of severity error or warning. */
record Alarm(String article, Span span, String rule, String message) {
    @Override
    public String toString() {
        return "%s:%d %s | %s".formatted(article, span.start(), rule, message);
    }
}
