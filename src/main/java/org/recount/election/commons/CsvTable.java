package org.recount.election.commons;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A CSV file as rows of named columns, whether it has a header or not. */
final class CsvTable {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");
    /** How the Library writes that a figure is not known. */
    private static final String NOT_KNOWN = "[x]";

    private final String name;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean headed;

    private CsvTable(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @param name    for messages
     * @param layout  names of the columns if the first row is not a header
     * @param aliases names of columns that mean another
     */
    static CsvTable read(Path file, String name, List<String> layout, Map<String, String> aliases) throws Flawed {
        CsvTable table = new CsvTable(name);
        for (int i = 0; i < layout.size(); i++) {
            table.index.put(layout.get(i), i);
        }
        boolean first = true;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text(file, name))) {
            for (CsvRecord record : csv) {
                if (first && isHeader(record, layout, aliases)) {
                    table.header(record, aliases);
                } else if (record.getFields().stream().anyMatch(f -> !f.isBlank())) {
                    table.rows.add(table.new Row(record));
                }
                first = false;
            }
        } catch (CsvParseException | IOException e) {
            throw new Flawed(name, 0, "cannot be read (%s)".formatted(e.getMessage()), "Export it again as CSV.");
        }
        return table;
    }

    private static String text(Path file, String name) throws Flawed {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Flawed(name, 0, "is not UTF-8 text", "Save it as UTF-8.");
        } catch (IOException e) {
            throw new Flawed(name, 0, "cannot be read (%s)".formatted(e.getMessage()), "Make it readable.");
        }
    }

    private static boolean isHeader(CsvRecord record, List<String> layout, Map<String, String> aliases) {
        return record.getFields().stream()
                        .map(f -> aliases.getOrDefault(f.strip(), f.strip()))
                        .filter(layout::contains)
                        .count()
                >= 2;
    }

    private void header(CsvRecord record, Map<String, String> aliases) {
        headed = true;
        index.clear();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String column = record.getField(i).strip();
            index.put(aliases.getOrDefault(column, column), i);
        }
    }

    /** Refuses the file unless it has all of these columns. */
    CsvTable with(String... columns) throws Flawed {
        for (String column : columns) {
            if (!index.containsKey(column)) {
                throw new Flawed(
                        name, 1, "has no column \"%s\"".formatted(column), "Use the file as the Library publishes it.");
            }
        }
        return this;
    }

    /** Whether its first row names the columns. */
    boolean headed() {
        return headed;
    }

    List<Row> rows() {
        return rows;
    }

    /** One row; values are trimmed, with single spaces. */
    final class Row {
        private final CsvRecord cells;

        private Row(CsvRecord cells) {
            this.cells = cells;
        }

        String file() {
            return name;
        }

        int line() {
            return Math.toIntExact(cells.getStartingLineNumber());
        }

        /** The value; empty if there is none or it is not known. */
        String get(String column) {
            Integer at = index.get(column);
            if (at == null || at >= cells.getFieldCount()) {
                return "";
            }
            String value = spaced(cells.getField(at));
            return value.equals(NOT_KNOWN) ? "" : value;
        }

        OptionalInt count(String column) throws Flawed {
            String value = get(column);
            if (value.isEmpty()) {
                return OptionalInt.empty();
            }
            try {
                int count = Integer.parseInt(value.replace(",", ""));
                if (count >= 0) {
                    return OptionalInt.of(count);
                }
            } catch (NumberFormatException e) {
                // falls through to the message
            }
            throw flawed("%s must be a count, was \"%s\"".formatted(column, value), "Correct the value.");
        }

        LocalDate date(String column) throws Flawed {
            String value = get(column);
            try {
                return value.contains("/") ? LocalDate.parse(value, DAY_FIRST) : LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw flawed("%s must be a date, was \"%s\"".formatted(column, value), "Write it as 29/02/2024.");
            }
        }

        Flawed flawed(String message, String nextStep) {
            return new Flawed(name, line(), message, nextStep);
        }
    }

    private static String spaced(String value) {
        StringBuilder spaced = new StringBuilder(value.length());
        boolean gap = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = spaced.length() > 0;
            } else {
                if (gap) {
                    spaced.append(' ');
                }
                gap = false;
                spaced.append(c);
            }
        }
        return spaced.toString();
    }
}
