package org.recount.election;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Reads folders of tally files, one after the other; a bad file leaves the others alone. */
final class TalliesLoader {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Election> elections = new ArrayList<>();
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

    Loaded load(List<Path> foldersOrFiles) {
        new FactFiles("tallies", problems).each(foldersOrFiles, this::file);
        return new Loaded(Tallies.of(elections), problems, places);
    }

    private void file(Path file, byte[] bytes) throws IOException, Refusal {
        ElectionReader.Result result = ElectionReader.read(bytes);
        Election election = result.election();
        refuseSameAccount(election, result.idLine());
        elections.add(election);
        places.put(election, new Place(file.toString(), result.idLine()));
        result.contestLines().forEach((contest, line) -> places.put(contest, new Place(file.toString(), line)));
    }

    /** The same election may be loaded from two sources, or of two days, but not twice from one. */
    private void refuseSameAccount(Election election, int line) throws Refusal {
        for (Election other : elections) {
            if (other.id().equals(election.id())
                    && other.status() == election.status()
                    && other.asOf().equals(election.asOf())
                    && other.source().equals(election.source())) {
                throw new Refusal(
                        line,
                        "election \"%s\" is already loaded from %s"
                                .formatted(election.id(), places.get(other).file()),
                        "Remove one of the files, or give one election another id, source, status or day.");
            }
        }
    }
}
