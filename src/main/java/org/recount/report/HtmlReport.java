package org.recount.report;

final class HtmlReport {
    static final String PAGE = "report.html";
}
