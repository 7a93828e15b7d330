package org.recount.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import java.util.Locale;

/**
 * What is logged and where: warnings and errors, one line each, on standard error. Found by Logback as a service; code
 * rather than XML, because parsing the XML takes a noticeable part of a short run.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {

    /**
     * What they find wrong is reported by us with its place and the next step: flaws of rule files by
     * {@code RuleProblems}, of documents and feeds as the failure of an article.
     */
    private static final List<String> SILENT =
            List.of("org.drools", "org.apache.pdfbox", "org.apache.fontbox", "com.rometools", "org.netpreserve");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        in(context);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static void in(LoggerContext context) {
        AppenderBase<ILoggingEvent> lines = new StandardError();
        lines.setContext(context);
        lines.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(lines);
        SILENT.forEach(library -> context.getLogger(library).setLevel(Level.OFF));
    }

    private static final class StandardError extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            System.err.println("recount: " + event.getLevel().toString().toLowerCase(Locale.ROOT) + ": "
                    + event.getFormattedMessage());
        }
    }
}
