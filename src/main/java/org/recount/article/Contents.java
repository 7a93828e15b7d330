package org.recount.article;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The articles of one file, found one after another, so that a file may hold more than fits into memory. Nothing is
 * thrown on the way: what cannot be read is an article whose {@link Pending#read} says why.
 */
public final class Contents implements Iterator<Pending>, Closeable {

    /** What finds the articles of a container. */
    interface Records extends Closeable {
        /** The next; null at the end. After an exception there is no next. */
        Pending next() throws IOException, ArticleException;

        @Override
        default void close() throws IOException {
            // Most have read their file already.
        }
    }

    private final String file;
    private final boolean several;
    private final Records records;
    private Pending next;
    private boolean ended;

    private Contents(String file, boolean several, Records records) {
        this.file = file;
        this.several = several;
        this.records = records;
    }

    /** A file that is an article. */
    static Contents one(String file, Pending.Job job) {
        return new Contents(file, false, new Records() {
            private boolean given;

            @Override
            public Pending next() {
                Pending only = given ? null : new Pending("", job);
                given = true;
                return only;
            }
        });
    }

    /** A file that holds any number of articles. */
    static Contents of(String file, Records records) {
        return new Contents(file, true, records);
    }

    /** A file that cannot be opened. */
    static Contents lost(ArticleException why) {
        return one(why.failure().file(), () -> {
            throw why;
        });
    }

    /** Whether the file is a container, and its articles have places in it. */
    public boolean several() {
        return several;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = find();
            if (next == null) {
                end();
            }
        }
        return next != null;
    }

    private Pending find() {
        try {
            return records.next();
        } catch (ArticleException e) {
            end();
            return Pending.lost(e);
        } catch (IOException e) {
            end();
            return Pending.lost(new ArticleException(
                    file, 0, "cannot be read on: " + ReadFailure.reason(e), "Check the file, or get it again"));
        } catch (RuntimeException | StackOverflowError e) {
            end();
            return Pending.lost(fault(file, e));
        }
    }

    /** What a library stumbled over costs this file, and not the run. */
    static ArticleException fault(String file, Throwable e) {
        String what = e instanceof StackOverflowError
                ? "is nested too deeply to be read"
                : "holds something that its format has no place for (%s)".formatted(e);
        return new ArticleException(file, 0, what, "Get it again, or save its text as .txt");
    }

    private void end() {
        ended = true;
        close();
    }

    @Override
    public Pending next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Pending found = next;
        next = null;
        return found;
    }

    /** Gives the file up; nothing is lost if it was read to its end. */
    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
