package org.recount.article;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the user's arguments into articles to read; one pass, each file once. */
final class SourceFinder {

    private final RecordFields fields;
    private final List<ArticleSource> sources = new ArrayList<>();
    private final List<ArticleFailure> failures = new ArrayList<>();
    private final List<Path> skipped = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private boolean standardInput;

    SourceFinder(RecordFields fields) {
        this.fields = fields;
    }

    ArticleSources find(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.equals(ArticleSource.STANDARD_INPUT)) {
                addStandardInput();
            } else {
                addPath(argument);
            }
        }
        return new ArticleSources(sources, failures, skipped);
    }

    private void addStandardInput() {
        if (!standardInput) {
            standardInput = true;
            sources.add(new ArticleSource(ArticleSource.STANDARD_INPUT, Optional.empty()));
        }
    }

    private void addPath(String argument) {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            fail(argument.replace('\0', '?'), "is not a path: " + e.getReason(), "Name a file or a folder");
            return;
        }
        if (argument.isBlank()) {
            fail("''", "an empty argument names no article", "Name a file, a folder or - for standard input");
        } else if (!Files.exists(path)) {
            fail(argument, "no such file or folder", new NearestNames(path).advice());
        } else if (Files.isDirectory(path)) {
            addFolder(argument, path);
        } else {
            add(path);
        }
    }

    private void add(Path path) {
        if (seen.add(path.toAbsolutePath().normalize())) {
            sources.add(new ArticleSource(path.toString(), Optional.of(path)));
        }
    }

    private void addFolder(String argument, Path folder) {
        FolderWalk walk = new FolderWalk();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            fail(argument, "cannot be listed: " + e.getMessage(), "Check the folder and its permissions");
        }
        walk.articles.stream().sorted().forEach(this::add);
        walk.others.stream().sorted().forEach(skipped::add);
        if (walk.articles.isEmpty() && walk.listed) {
            String others =
                    walk.others.isEmpty() ? "" : "; %d other files in it were skipped".formatted(walk.others.size());
            fail(
                    argument,
                    "the folder holds no article" + others,
                    "Articles end in " + String.join(", ", FolderEntry.ENDINGS)
                            + "; any other file is read if it is named itself");
        }
    }

    private void fail(String file, String what, String next) {
        failures.add(new ArticleFailure(file, 0, what, next));
    }

    /** Collects the files of a folder and of all folders below it, hidden ones left out. */
    private final class FolderWalk extends SimpleFileVisitor<Path> {
        private final List<Path> articles = new ArrayList<>();
        private final List<Path> others = new ArrayList<>();
        private boolean listed = true;
        private int depth;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (depth > 0 && hidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            depth++;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            depth--;
            return super.postVisitDirectory(folder, e);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isOther()) {
                fail(file.toString(), "is a pipe, a socket or a device", "Name it itself if it gives an article");
            } else {
                (FolderEntry.isArticle(file, fields) ? articles : others).add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            listed = false;
            fail(path.toString(), "cannot be opened: " + ReadFailure.reason(e), "Check the path and its permissions");
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }
    }
}
