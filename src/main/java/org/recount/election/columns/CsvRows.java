package org.recount.election.columns;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.json.Nearest;

/** The rows of a CSV with a header, one after another, so that a file may be large. */
final class CsvRows implements Closeable {
    /** Names that stand for parts of the file's name, between double underscores: {file.1}, {file.2}. */
    private static final String OF_FILE = "file.";

    private final String name;
    private final String[] nameParts;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Map<String, Integer> index = new HashMap<>();

    private CsvRows(Path file, CsvReader<CsvRecord> csv) {
        this.name = file.toString();
        String base = file.getFileName().toString();
        this.nameParts = base.substring(0, base.lastIndexOf('.') < 0 ? base.length() : base.lastIndexOf('.'))
                .split("__", -1);
        this.csv = csv;
        this.records = csv.iterator();
    }

    /**
     * Opens a file.
     *
     * @throws Unfit if it cannot be read, or lacks a column that the map names
     */
    static CsvRows of(Path file, ColumnMap map) throws Unfit {
        if (!Files.isRegularFile(file)) {
            throw new Unfit(file.toString(), 0, "there is no such file", "Name a CSV file.");
        }
        CsvRows rows;
        try {
            rows = new CsvRows(file, CsvReader.builder().detectBomHeader(true).ofCsvRecord(file));
        } catch (IOException e) {
            throw new Unfit(file.toString(), 0, "cannot be read (%s)".formatted(e.getMessage()), "Make it readable.");
        }
        rows.readHeader(map);
        return rows;
    }

    private void readHeader(ColumnMap map) throws Unfit {
        CsvRecord header = record();
        if (header == null) {
            throw new Unfit(name, 0, "is empty", "Get it again, or leave it out.");
        }
        for (int i = 0; i < header.getFieldCount(); i++) {
            index.putIfAbsent(header.getField(i).strip(), i);
        }
        List<String> missing = new ArrayList<>();
        for (String column : columns(map)) {
            if (!column.startsWith(OF_FILE) && !index.containsKey(column)) {
                missing.add(column);
            }
        }
        if (!missing.isEmpty()) {
            String column = missing.get(0);
            String near = Nearest.of(column, index.keySet())
                    .map("Maybe its column \"%s\" is meant: say so in"::formatted)
                    .orElse("Its columns are %s. Name the right one in"
                            .formatted(String.join(", ", header.getFields())));
            throw new Unfit(
                    name,
                    1,
                    "has no column \"%s\"".formatted(column)
                            + (missing.size() == 1
                                    ? ""
                                    : ", nor %d others that the map names".formatted(missing.size() - 1)),
                    "%s %s, or in a copy of it.".formatted(near, map.file()));
        }
    }

    /** Every column that the map needs. */
    private static Set<String> columns(ColumnMap map) {
        Set<String> columns = new LinkedHashSet<>();
        map.columns().values().forEach(template -> columns.addAll(template.needed()));
        columns.addAll(map.only().keySet());
        columns.addAll(map.skip().keySet());
        map.elections().forEach(poll -> columns.addAll(poll.when().keySet()));
        return columns;
    }

    /** The next that counts; null at the end. */
    Row next() throws Unfit {
        for (CsvRecord record = record(); record != null; record = record()) {
            if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                return new Row(record);
            }
        }
        return null;
    }

    private CsvRecord record() throws Unfit {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            boolean letters = e.getCause() instanceof CharacterCodingException;
            throw new Unfit(
                    name,
                    0,
                    letters ? "is not UTF-8 text" : "cannot be read (%s)".formatted(e.getMessage()),
                    letters ? "Save it as UTF-8." : "Get it again.");
        } catch (CsvParseException e) {
            throw new Unfit(name, 0, "is no CSV (%s)".formatted(e.getMessage()), "Export it again as CSV.");
        }
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    /** One row. */
    final class Row {
        private final CsvRecord record;

        private Row(CsvRecord record) {
            this.record = record;
        }

        /** The value of a column, trimmed; empty if there is none. */
        String get(String column) {
            if (column.startsWith(OF_FILE)) {
                int part = Integer.parseInt(column.substring(OF_FILE.length()));
                return part >= 1 && part <= nameParts.length ? nameParts[part - 1] : "";
            }
            Integer at = index.get(column);
            return at == null || at >= record.getFieldCount()
                    ? ""
                    : record.getField(at).strip();
        }

        /** Whether of every column one of the patterns fits. */
        boolean fits(Map<String, List<String>> patterns) {
            return patterns.entrySet().stream().allMatch(one -> fits(get(one.getKey()), one.getValue()));
        }

        /** Whether of any column one of the patterns fits. */
        boolean fitsAny(Map<String, List<String>> patterns) {
            return patterns.entrySet().stream().anyMatch(one -> fits(get(one.getKey()), one.getValue()));
        }

        private static boolean fits(String value, List<String> patterns) {
            return patterns.stream().anyMatch(pattern -> Wildcard.fits(value, pattern));
        }

        Unfit unfit(String message, String nextStep) {
            return new Unfit(name, Math.toIntExact(record.getStartingLineNumber()), message, nextStep);
        }
    }
}
