package org.recount.fix;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.article.StoredText;

/** The file of an article, to be written with other words in it. */
public final class ArticleFile {
    private final String name;
    private final Path path;
    private final byte[] bytes;
    private final StoredText stored;

    private ArticleFile(String name, Path path, byte[] bytes, StoredText stored) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
        this.stored = stored;
    }

    /** The file is left as it was; the message says why and what to do. */
    public static final class Untouched extends Exception {
        Untouched(String message) {
            super(message);
        }

        Untouched(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The file that an article was read from.
     *
     * @throws Untouched if the article's text is not the file's own, or the file has changed since
     */
    public static ArticleFile of(Path path, Article article) throws Untouched {
        try {
            Path real = path.toRealPath();
            byte[] bytes = Files.readAllBytes(real);
            StoredText stored = StoredText.of(bytes, article.file());
            if (!stored.text().equals(article.text())) {
                throw new Untouched(
                        "%s: its mark-up or an edit stands between the text that was checked and the file. Make the changes by hand."
                                .formatted(article.file()));
            }
            if (!Arrays.equals(stored.bytes(stored.text()), bytes)) {
                throw new Untouched(
                        "%s: cannot be written again byte by byte. Save it as UTF-8 first.".formatted(article.file()));
            }
            return new ArticleFile(article.file(), real, bytes, stored);
        } catch (ArticleException | IOException e) {
            throw new Untouched("%s: %s".formatted(article.file(), e.getMessage()), e);
        }
    }

    /** What another text would change, as a unified diff; a byte-order mark is part of its first line. */
    public String diff(String text) {
        String mark = stored.marked() ? "\uFEFF" : "";
        return UnifiedDiff.of(name, mark + stored.text(), mark + text);
    }

    /** The encoding in which a diff fits the file, where one does. */
    public Charset charset() {
        Charset own = Charset.forName(stored.encoding());
        boolean ascii = Arrays.equals("A".getBytes(own), new byte[] {'A'});
        return ascii ? own : StandardCharsets.UTF_8;
    }

    /**
     * Writes another text into the file, in its encoding, all of it or nothing.
     *
     * @throws Untouched if the encoding has no place for it, or the file cannot be written
     */
    public void write(String text) throws Untouched {
        Path part = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            byte[] changed = stored.bytes(text);
            if (!Arrays.equals(Files.readAllBytes(path), bytes)) {
                throw new Untouched("%s: somebody changed it meanwhile. Check it again.".formatted(path));
            }
            Files.write(part, changed);
            PosixFileAttributeView rights = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (rights != null) {
                Files.setPosixFilePermissions(part, rights.readAttributes().permissions());
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (CharacterCodingException e) {
            throw new Untouched(
                    "%s: its encoding %s has no place for a character of the tally's. Save it as UTF-8 first."
                            .formatted(path, stored.encoding()),
                    e);
        } catch (IOException e) {
            throw new Untouched("%s: cannot be written (%s). Check the rights of its folder.".formatted(path, e), e);
        }
    }
}
