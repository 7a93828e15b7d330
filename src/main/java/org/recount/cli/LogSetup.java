package org.recount.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Locale;

/**
 * What is logged and where: warnings and errors, one line each, on standard error. Found by Logback as a service; code
 * rather than XML, because parsing the XML takes a noticeable part of a short run.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {

    /** Logs every flaw of a rule file, which {@code RuleProblems} reports with its place and the next step. */
    private static final String DROOLS = "org.drools";

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
        context.getLogger(DROOLS).setLevel(Level.OFF);
    }

    private static final class StandardError extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            System.err.println("recount: " + event.getLevel().toString().toLowerCase(Locale.ROOT) + ": "
                    + event.getFormattedMessage());
        }
    }
}
