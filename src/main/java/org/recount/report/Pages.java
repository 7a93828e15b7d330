package org.recount.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The pages beside the overview: what they are called, and the style and script that all of them share. */
final class Pages {
    /** The folder beside the overview. */
    static final String FOLDER = "report";

    /** How the overview points into the folder. */
    static final String INTO = FOLDER + "/";

    /** The page of what several articles tell. */
    static final String MATRIX = "matrix.html";

    /** The page of all seats, where they are many. */
    static final String SEATS = "seats.html";

    private static final int LONGEST = 80;
    private static final int SHORTENED = 48;
    private static final int DIGITS = 16;

    private final ReportFolder folder;
    private final Set<String> taken = new HashSet<>();
    /** Of one page after the other. */
    private final PageBytes page = new PageBytes();

    Pages(ReportFolder folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.file(FOLDER));
        for (String shared : new String[] {"report.css", "report.js"}) {
            copy(shared);
        }
    }

    private void copy(String resource) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file %s is missing".formatted(resource));
            }
            Files.write(folder.file(INTO + resource), in.readAllBytes());
        }
    }

    /** A name for the page of an article, not given to another. */
    String article(String id) {
        return name("article-" + safe(id));
    }

    /** A name for the page of a seat, not given to another. */
    String seat(String key) {
        return name("seat-" + safe(key.replace(' ', '-')));
    }

    /** The name of the page of what is said of the country. */
    String national() {
        return "national.html";
    }

    private String name(String stem) {
        String name = stem;
        for (int i = 2; !taken.add(name); i++) {
            name = stem + "~" + i;
        }
        return name + ".html";
    }

    /**
     * What is safe of an id in any folder, on systems too that do not tell capitals from small letters; where that is
     * not all of it, with a digest behind a mark that no safe id has.
     */
    private static String safe(String id) {
        if (id.length() <= LONGEST
                && !id.isEmpty()
                && !id.endsWith(".")
                && id.chars().allMatch(Pages::isSafe)) {
            return id;
        }
        String lower = id.substring(0, Math.min(id.length(), SHORTENED)).toLowerCase(Locale.ROOT);
        return lower.replaceAll("[^a-z0-9_-]+", "-")
                + "~"
                + ReportFolder.sha256(id).substring(0, DIGITS);
    }

    private static boolean isSafe(int c) {
        return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '.' || c == '_' || c == '-';
    }

    /** Writes a page of the folder. */
    void write(String name, Consumer<OwaspHtmlTemplateOutput> template) throws IOException {
        page.clear();
        template.accept(new OwaspHtmlTemplateOutput(page));
        try (OutputStream out = Files.newOutputStream(folder.file(INTO + name))) {
            page.writeTo(out);
        }
    }

    /** Writes another file of the folder. */
    void write(String name, String text) throws IOException {
        Files.write(folder.file(INTO + name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the overview, beside the folder. */
    void overview(Consumer<OwaspHtmlTemplateOutput> template) throws IOException {
        write("../" + Overview.PAGE, template);
    }

    /** Removes the pages of an earlier report, and the folder where nothing else is in it. */
    static void remove(Path report) throws IOException {
        Path pages = report.resolve(FOLDER);
        if (!Files.isDirectory(pages) || Files.isSymbolicLink(pages)) {
            return;
        }
        boolean others = false;
        try (var content = Files.newDirectoryStream(pages)) {
            for (Path file : content) {
                if (file.getFileName()
                        .toString()
                        .matches(
                                "(?:(?:article|seat|findings|quiet|failed|matrix)-.*|seats|matrix|national|report)\\.(?:html|css|js)")) {
                    Files.delete(file);
                } else {
                    others = true;
                }
            }
        }
        if (!others) {
            Files.delete(pages);
        }
    }
}
