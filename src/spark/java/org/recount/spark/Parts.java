package org.recount.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * The folder of a run on any file system: {@code parts} holds a report for each batch, {@code summary.json} that of the whole,
 * written last. A batch is committed by renaming its folder, so that it is there as a whole or not at all, and once, however
 * often it was tried. The file system has to rename a folder in one step, as HDFS and disks do.
 *
 * @param folder its address
 */
record Parts(String folder) implements Serializable {
    /** Name of a file with what a batch tells of things that others tell too. */
    static final String ACROSS = "across.json";
    /** Name of the folder of texts in a report. */
    static final String TEXTS = "texts";

    private static final String COMMITTED = "parts";
    /** Hidden from Spark and Hadoop by its name. */
    private static final String UNDER_WAY = "_under-way";

    private FileSystem files() throws IOException {
        return Spans.files(new Path(folder));
    }

    /** A file or folder of the run. */
    Path path(String name) {
        return new Path(folder, name);
    }

    /** A file or folder of a committed batch. */
    Path path(String part, String name) {
        return new Path(path(COMMITTED), part + "/" + name);
    }

    /** Where something is kept until the run has come to its end. */
    Path underWay(String name) {
        return new Path(path(UNDER_WAY), name);
    }

    /** Whether nothing is in it. */
    boolean isNew() throws IOException {
        try {
            return files().listStatus(new Path(folder)).length == 0;
        } catch (FileNotFoundException e) {
            return true;
        }
    }

    /** Whether what is in it is such a run, whole or broken off. */
    boolean isRun() throws IOException {
        return files().exists(path(COMMITTED)) || files().exists(path(UNDER_WAY));
    }

    /** Makes it. */
    void begin() throws IOException {
        files().mkdirs(path(COMMITTED));
        files().mkdirs(path(UNDER_WAY));
    }

    /** Whether a batch is committed. */
    boolean has(String part) throws IOException {
        return files().exists(path(COMMITTED + "/" + part));
    }

    /** Commits a batch, and does nothing where another attempt has. */
    void commit(java.nio.file.Path report, String part) throws IOException {
        Path draft = underWay(part + "-" + UUID.randomUUID());
        FileSystem files = files();
        files.setWriteChecksum(false);
        files.copyFromLocalFile(true, true, new Path(report.toUri()), draft);
        try {
            FileContext.getFileContext(draft.toUri(), SparkHadoopUtil.get().conf())
                    .rename(draft, path(COMMITTED + "/" + part), Options.Rename.NONE);
        } catch (FileAlreadyExistsException e) {
            files.delete(draft, true);
        }
    }

    /** What is committed. */
    List<String> committed() throws IOException {
        List<String> names = new ArrayList<>();
        for (FileStatus each : files().listStatus(path(COMMITTED))) {
            names.add(each.getPath().getName());
        }
        return names;
    }

    /** Removes batches of earlier runs that this one has no more. */
    void keepOnly(Collection<String> parts) throws IOException {
        for (String part : committed()) {
            if (!parts.contains(part)) {
                files().delete(path(COMMITTED + "/" + part), true);
            }
        }
    }

    /** A file of a committed batch. */
    InputStream open(String part, String name) throws IOException {
        return files().open(path(part, name));
    }

    /** Puts a file where everybody sees it, in place of an earlier one. */
    void publish(java.nio.file.Path file, String name) throws IOException {
        FileSystem files = files();
        files.setWriteChecksum(false);
        Path draft = underWay(name + "-" + UUID.randomUUID());
        files.copyFromLocalFile(true, true, new Path(file.toUri()), draft);
        FileContext.getFileContext(draft.toUri(), SparkHadoopUtil.get().conf())
                .rename(draft, path(name), Options.Rename.OVERWRITE);
    }

    /** Takes away what an earlier run put there, so that nobody takes it for this one's. */
    void retract(String name) throws IOException {
        files().delete(path(name), true);
    }

    /** The run is over. */
    void end() throws IOException {
        files().delete(path(UNDER_WAY), true);
    }
}
