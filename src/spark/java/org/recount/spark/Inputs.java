package org.recount.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.recount.article.Contents;
import org.recount.batch.Desk;
import org.recount.batch.Input;

/** Finds what the user's arguments name, for the driver: paths, addresses of other file systems, and Parquet. */
final class Inputs {
    private static final String PARQUET = ".parquet";

    private final SparkSession spark;
    private final Desk desk;
    private final Parts parts;
    private int number;

    Inputs(SparkSession spark, Desk desk, Parts parts) {
        this.spark = spark;
        this.desk = desk;
        this.parts = parts;
    }

    /**
     * The files of the arguments, and what leads nowhere.
     *
     * @param found as the plain program has it; its inputs are among the sources
     */
    record Sources(List<Source> sources, Desk.Found found) {}

    Sources find(List<String> arguments) throws IOException {
        List<String> here = arguments.stream()
                .filter(argument -> !isParquet(argument) && !isAddress(argument))
                .toList();
        Desk.Found found = here.isEmpty() ? new Desk.Found(List.of(), List.of(), List.of()) : desk.find(here);
        List<Source> sources = new ArrayList<>();
        for (Input input : found.inputs()) {
            java.nio.file.Path path = input.path()
                    .orElseThrow(() -> new IOException("standard input cannot be cut into batches: name a file"));
            String uri = path.toAbsolutePath().normalize().toUri().toString();
            sources.add(new Source(
                    number++,
                    input.id(),
                    input.name(),
                    uri,
                    cuts(input),
                    path.toFile().length()));
        }
        for (String argument : arguments) {
            if (isParquet(argument)) {
                sources.addAll(parquet(argument));
            } else if (isAddress(argument)) {
                sources.addAll(elsewhere(argument));
            }
        }
        return new Sources(sources, found);
    }

    private static boolean isParquet(String argument) {
        return argument.replaceAll("/+$", "").endsWith(PARQUET);
    }

    private static boolean isAddress(String argument) {
        return argument.matches("[a-z][a-z0-9+.-]+:/.*");
    }

    /** Whether a file holds an article on each line: its name says so, and its first bytes do not say otherwise. */
    private boolean cuts(Input input) {
        if (!isLines(input.name())) {
            return false;
        }
        try (Contents contents = desk.open(input)) {
            return contents.several();
        }
    }

    private static boolean isLines(String name) {
        return Stream.of(".jsonl", ".ndjson")
                .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** The files below an address, in the order of their paths. */
    private List<Source> elsewhere(String address) throws IOException {
        Path path = new Path(address);
        List<FileStatus> all = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> below = Spans.files(path).listFiles(path, true);
        while (below.hasNext()) {
            FileStatus file = below.next();
            if (!file.getPath().getName().startsWith(".")
                    && !file.getPath().getName().startsWith("_")) {
                all.add(file);
            }
        }
        if (all.isEmpty()) {
            throw new FileNotFoundException(address + " holds no file. Check the address");
        }
        all.sort(java.util.Comparator.comparing(file -> file.getPath().toString()));
        List<Input.Named> named = all.stream()
                .map(file -> new Input.Named(
                        file.getPath().toString(),
                        Optional.of(java.nio.file.Path.of(file.getPath().getName()))))
                .toList();
        List<Input> inputs = Input.of(named);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Input input = inputs.get(i);
            sources.add(new Source(
                    number++,
                    input.id(),
                    input.name(),
                    input.name(),
                    isLines(input.name()),
                    all.get(i).getLen()));
        }
        return sources;
    }

    /**
     * Rows as lines of JSON, each a record with the columns for names, in the order of the files and their rows: written
     * once, and kept until the run is over, so that a run that is taken up finds the same batches.
     */
    private List<Source> parquet(String argument) throws IOException {
        String name = argument.replaceAll("/+$", "");
        Path path = new Path(name);
        FileSystem files = Spans.files(path);
        FileStatus status = files.getFileStatus(path);
        Path lines = parts.underWay("rows-%d-%d-%d".formatted(number, status.getLen(), status.getModificationTime()));
        if (!files.exists(new Path(lines, "_SUCCESS"))) {
            org.apache.spark.sql.Dataset<org.apache.spark.sql.Row> rows =
                    spark.read().parquet(name);
            Column[] columns = Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
            rows.select(
                            functions.to_json(functions.struct(columns)).as("value"),
                            functions.col("_metadata.file_path").as("file"),
                            functions.col("_metadata.row_index").as("row"))
                    .orderBy("file", "row")
                    .select("value")
                    .write()
                    .mode("overwrite")
                    .text(lines.toString());
        }
        List<Source> sources = new ArrayList<>();
        FileStatus[] written =
                Spans.files(lines).listStatus(lines, file -> file.getName().startsWith("part-"));
        Arrays.sort(
                written, java.util.Comparator.comparing(file -> file.getPath().getName()));
        for (FileStatus each : written) {
            sources.add(new Source(number, path.getName(), name, each.getPath().toString(), true, each.getLen()));
        }
        number++;
        return sources;
    }
}
