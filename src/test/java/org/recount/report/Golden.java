package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Approved texts. {@code -Dreports.update=true} writes them anew; the change is reviewed as a diff. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/recount/report");

    private Golden() {}

    static void holds(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("reports.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
