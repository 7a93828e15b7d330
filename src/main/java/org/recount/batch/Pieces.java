package org.recount.batch;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.recount.article.Contents;
import org.recount.article.Pending;

/**
 * The articles of many inputs, one after another; an input is opened when its turn comes. An article has the id that its
 * container gives it, so that a feed read again tomorrow gives the same article the same id, else its input's id and its
 * number there.
 */
public final class Pieces implements Iterator<Piece> {
    private static final int LONGEST_ID = 300;

    private final Iterator<Input> inputs;
    private final Function<Input, Contents> open;
    private final Set<String> taken = new HashSet<>();
    private Input input;
    private Contents contents;
    private int number;
    private final int files;
    private int opened;
    private long found;

    public Pieces(List<Input> inputs, Function<Input, Contents> open) {
        this.inputs = inputs.iterator();
        this.open = open;
        this.files = inputs.size();
        inputs.forEach(one -> taken.add(one.id()));
    }

    /** How many articles there seem to be in all, by those found so far; empty while the only file tells nothing of its end. */
    public OptionalLong expected() {
        boolean within = contents != null && contents.several() && contents.hasNext();
        if (opened == 0 || (within && files == 1)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(found + (files - opened) * found / opened);
    }

    /** What is done with an article. */
    public interface Work<R> {
        R by(Pipeline pipeline, Piece piece) throws Exception;
    }

    /** A task for each article. */
    public <R> Iterator<Task<Pipeline, R>> tasks(Work<R> work) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return Pieces.this.hasNext();
            }

            @Override
            public Task<Pipeline, R> next() {
                Piece piece = Pieces.this.next();
                return new Task<>(piece.id(), piece.file(), pipeline -> work.by(pipeline, piece));
            }
        };
    }

    @Override
    public boolean hasNext() {
        while ((contents == null || !contents.hasNext()) && inputs.hasNext()) {
            input = inputs.next();
            contents = open.apply(input);
            opened++;
            number = 0;
        }
        return contents != null && contents.hasNext();
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Pending article = contents.next();
        number++;
        found++;
        return new Piece(contents.several() ? id(article) : input.id(), input.name(), article);
    }

    /**
     * What an article of a container is called, unless another has that id before it.
     *
     * @param number of the article in its input, from 1
     */
    public static String id(Input input, Pending article, int number) {
        return named(article) ? article.id() : input.id() + "#" + number;
    }

    /** Whether the container gives the article an id that can be used. */
    public static boolean named(Pending article) {
        return !article.id().isEmpty() && article.id().length() <= LONGEST_ID;
    }

    private String id(Pending article) {
        String id = id(input, article, number);
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "~" + i;
        }
        return free;
    }
}
