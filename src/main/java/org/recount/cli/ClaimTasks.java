package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.check.Judgement;
import org.recount.claim.ClaimFile;
import org.recount.claim.ClaimProblem;
import org.recount.claim.ClaimSheet;

/** A task for every article of some claim files. A file is read when its turn comes; problems are told at once. */
final class ClaimTasks implements Iterator<Task<Pipeline, Judgement>> {
    private final Iterator<Path> files;
    private final Problems problems;
    private final Deque<Task<Pipeline, Judgement>> ready = new ArrayDeque<>();

    /** Takes what could not be used. */
    interface Problems {
        void of(List<ClaimProblem> problems);
    }

    ClaimTasks(List<Path> files, Problems problems) {
        this.files = files.iterator();
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && files.hasNext()) {
            read(files.next());
        }
        return !ready.isEmpty();
    }

    @Override
    public Task<Pipeline, Judgement> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        ClaimFile read;
        try {
            read = ClaimFile.read(file);
        } catch (IOException e) {
            String reason = "The file cannot be read: %s. Check that it may be opened.".formatted(e.getMessage());
            ready.add(lost(name, file, reason));
            return;
        }
        if (read.sheets().isEmpty()) {
            ready.add(lost(name, file, reason(read)));
            return;
        }
        problems.of(read.problems());
        for (ClaimSheet sheet : read.sheets()) {
            ready.add(new Task<>(sheet.article().id(), file.toString(), pipeline -> pipeline.verify(sheet)));
        }
    }

    private static String reason(ClaimFile read) {
        return read.problems().isEmpty()
                ? "The file holds no claims."
                : read.problems().get(0).toString();
    }

    private static Task<Pipeline, Judgement> lost(String id, Path file, String reason) {
        return new Task<>(id, file.toString(), pipeline -> {
            throw new Task.Refused(reason);
        });
    }
}
