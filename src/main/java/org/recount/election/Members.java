package org.recount.election;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has been the member for which seat since when, also by polls of which there are no tallies. The files are read
 * when somebody is first looked for. Immutable then, and safe for many threads.
 */
public final class Members {
    private final List<Path> foldersOrFiles;
    private Map<String, List<Member>> byName;
    private List<Problem> problems = List.of();
    private List<Member> all;

    private Members(List<Path> foldersOrFiles) {
        this.foldersOrFiles = List.copyOf(foldersOrFiles);
    }

    /** Nobody. */
    public static Members none() {
        return new Members(List.of());
    }

    /** Those of files in the format of {@code facts/members}; a bad file is refused as a whole, the others are read. */
    public static Members in(List<Path> foldersOrFiles) {
        return new Members(foldersOrFiles);
    }

    /** Those given. */
    public static Members of(List<Member> members) {
        Members given = none();
        given.keep(members);
        return given;
    }

    /** Whether a file, or the first in a folder, is in the format of {@code facts/members}. */
    public static boolean are(Path folderOrFile) throws IOException {
        return FactFiles.format(folderOrFile)
                .filter(MembersReader.FORMAT::equals)
                .isPresent();
    }

    /** Members of that name or with that alias, whatever its case, accents and punctuation. */
    public List<Member> named(String name) {
        return read().byName.getOrDefault(SeatKey.of(name), List.of());
    }

    /** Every member, in the order of the files. */
    public List<Member> all() {
        return read().all;
    }

    /** What was left out, as far as anything was read yet: reading is not done for this. */
    public synchronized List<Problem> problems() {
        return problems;
    }

    private synchronized Members read() {
        if (byName == null) {
            List<Problem> found = new ArrayList<>();
            keep(MembersReader.read(foldersOrFiles, found));
            problems = List.copyOf(found);
        }
        return this;
    }

    private void keep(List<Member> members) {
        Map<String, List<Member>> index = new LinkedHashMap<>();
        for (Member member : members) {
            keep(member, member.name(), index);
            member.aliases().forEach(alias -> keep(member, alias, index));
        }
        all = List.copyOf(members);
        byName = index;
    }

    private static void keep(Member member, String name, Map<String, List<Member>> index) {
        List<Member> named = index.computeIfAbsent(SeatKey.of(name), key -> new ArrayList<>(1));
        if (!named.contains(member)) {
            named.add(member);
        }
    }
}
