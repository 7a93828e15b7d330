package org.recount.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.slf4j.ILoggerFactory;

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

    /**
     * Also logs what is worth telling of a run, as JSON, until that is closed.
     *
     * @param factory where loggers come from; where that is not Logback, the user has chosen another way to log
     */
    static AutoCloseable to(OutputStream out, ILoggerFactory factory) {
        if (!(factory instanceof LoggerContext context)) {
            return out;
        }
        JsonEncoder lines = new JsonEncoder();
        lines.setContext(context);
        lines.setWithSequenceNumber(false);
        lines.setWithNanoseconds(false);
        lines.setWithContext(false);
        lines.setWithMarkers(false);
        lines.setWithMDC(false);
        lines.setWithArguments(false);
        lines.start();
        OutputStreamAppender<ILoggingEvent> file = new OutputStreamAppender<>();
        file.setContext(context);
        file.setEncoder(lines);
        file.setOutputStream(out);
        file.start();
        Logger ours = context.getLogger("org.recount");
        ours.setLevel(Level.INFO);
        ours.addAppender(file);
        return () -> {
            ours.detachAppender(file);
            ours.setLevel(null);
            file.stop();
        };
    }

    private static final class StandardError extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            if (!event.getLevel().isGreaterOrEqual(Level.WARN)
                    || event.getLoggerName().equals(RunLog.class.getName())) {
                return; // the user is told otherwise
            }
            System.err.println("recount: " + event.getLevel().toString().toLowerCase(Locale.ROOT) + ": "
                    + event.getFormattedMessage());
        }
    }
}
