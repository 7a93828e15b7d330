package org.recount.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.recount.batch.Desk;
import org.recount.report.Counts;
import org.recount.report.Failed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * What a run leaves in the log that the user asks for, a JSON object a line: one line for the run, and one for each article
 * that failed. Articles are named and never quoted, not even in a reason.
 */
final class RunLog implements AutoCloseable {
    /** Nobody asked for one. */
    static final RunLog NONE = new RunLog(null, null);

    private final Logger log;
    private final AutoCloseable file;

    private RunLog(Logger log, AutoCloseable file) {
        this.log = log;
        this.file = file;
    }

    /**
     * Opens a log, to which lines are added.
     *
     * @throws Desk.Unusable if the file cannot be written
     */
    static RunLog to(Path path) throws Desk.Unusable {
        try {
            OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            AutoCloseable file = LogSetup.to(out, LoggerFactory.getILoggerFactory());
            return new RunLog(LoggerFactory.getLogger(RunLog.class), file);
        } catch (IOException e) {
            throw new Desk.Unusable(
                    "--log %s cannot be written (%s). Name a file in a folder that you may write."
                            .formatted(path, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** An article that could not be checked; why stands in the report. */
    void failed(Failed failed) {
        if (log != null) {
            log.atWarn()
                    .addKeyValue("article", failed.id())
                    .addKeyValue("file", failed.file())
                    .log("article failed");
        }
    }

    /**
     * The run is over.
     *
     * @param basis what it judged by, each with its digest
     * @param again how many judgements were taken from an earlier run
     */
    void ran(Counts counts, Map<String, String> basis, Duration took, int again, int code) {
        if (log == null) {
            return;
        }
        LoggingEventBuilder line = log.atInfo()
                .addKeyValue("version", Version.NUMBER)
                .addKeyValue("in", counts.articlesIn())
                .addKeyValue("checked", counts.articlesChecked())
                .addKeyValue("failed", counts.articlesFailed())
                .addKeyValue("again", again)
                .addKeyValue("claims", counts.claims())
                .addKeyValue("findings", counts.findings())
                .addKeyValue("milliseconds", took.toMillis())
                .addKeyValue("code", code);
        for (Map.Entry<String, String> one : basis.entrySet()) {
            line = line.addKeyValue(one.getKey(), one.getValue());
        }
        line.log("run");
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            try {
                file.close();
            } catch (Exception e) {
                throw new IOException("the log cannot be written: " + e.getMessage(), e);
            }
        }
    }
}
