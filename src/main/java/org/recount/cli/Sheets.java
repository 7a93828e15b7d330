package org.recount.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.recount.claim.ClaimFile;
import org.recount.claim.ClaimSheet;
import org.recount.report.ReportFolder;

/** Where claims that were read go. */
interface Sheets {
    void write(ClaimSheet sheet) throws IOException;

    /** One claim a line. */
    record Lines(Writer out) implements Sheets {
        @Override
        public void write(ClaimSheet sheet) throws IOException {
            ClaimFile.writeLines(out, sheet.article(), sheet.claims());
        }
    }

    /** One file an article. */
    record Files(Path folder, boolean overwrite) implements Sheets {
        @Override
        public void write(ClaimSheet sheet) throws IOException {
            java.nio.file.Files.createDirectories(folder);
            Path file = folder.resolve(ReportFolder.fileName(sheet.article().id()) + ".json");
            OpenOption how = overwrite ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW;
            try (Writer out = new OutputStreamWriter(
                    java.nio.file.Files.newOutputStream(
                            file, how, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING),
                    StandardCharsets.UTF_8)) {
                ClaimFile.write(out, sheet.article(), sheet.claims());
            } catch (FileAlreadyExistsException e) {
                throw new IOException(
                        "%s exists already. Give --out another folder, or --overwrite to replace it".formatted(file),
                        e);
            }
        }
    }
}
