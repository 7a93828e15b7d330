package org.recount.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.report.ReportFolder;

/** The reports in a folder of reports, each a folder of its own. */
final class LatestReport {
    private LatestReport() {}

    /** All, the latest first. */
    static List<Path> all(Path reports) throws IOException {
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        settle(reports);
        try (Stream<Path> folders = Files.list(reports)) {
            return folders.filter(path -> Files.isRegularFile(path.resolve(ReportFolder.SUMMARY)))
                    .sorted(Comparator.comparing((Path path) ->
                                    path.resolve(ReportFolder.SUMMARY).toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }

    /** The latest whose run was broken off and can be taken up. */
    static Optional<Path> brokenOff(Path reports) throws IOException {
        settle(reports);
        try (Stream<Path> folders = Files.list(reports)) {
            return folders.filter(ReportFolder::isBrokenOff)
                    .max(Comparator.comparing(path -> path.toFile().lastModified()));
        }
    }

    private static void settle(Path reports) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(reports)) {
            for (Path folder : folders) {
                ReportFolder.settle(folder);
            }
        }
    }

    /**
     * The report that the user names, else the latest one.
     *
     * @throws Desk.Unusable if there is none
     */
    static Path of(Surroundings here, Path named) throws IOException, Desk.Unusable {
        Path reports = here.folder().resolve("reports");
        Optional<Path> found = named == null
                ? all(reports).stream().findFirst()
                : Optional.of(here.folder().resolve(named)).filter(Files::isDirectory);
        if (found.isPresent()) {
            ReportFolder.settle(found.get());
        }
        return found.orElseThrow(() -> new Desk.Unusable(
                named == null
                        ? "reports holds no report. Run recount check first, or name a report with --report."
                        : "--report %s is no folder. Name the folder of a report.".formatted(named)));
    }
}
