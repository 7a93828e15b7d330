package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.batch.Desk;
import org.recount.rules.RuleFolders;

/**
 * The folder with the shipped facts and rules.
 *
 * @param folder  the distribution, or the current folder where that has facts
 * @param current the current folder
 * @param cache   of compiled rules
 */
record Home(Path folder, Path current, Path cache) {

    /** The profile of conventions that holds unless the user names one. */
    static final String USUAL = "default";

    static Home of(Surroundings here) {
        return new Home(
                here.home() == null ? here.folder() : near(here.home(), here.folder()),
                here.folder(),
                RuleFolders.ownCache(here.env()));
    }

    /** The path as a user in the current folder would write it, where it lies below. */
    private static Path near(Path path, Path current) {
        Path from = current.toAbsolutePath().normalize();
        Path to = path.toAbsolutePath().normalize();
        return to.startsWith(from) ? from.relativize(to) : path;
    }

    /** The folder of that name below {@code facts} or {@code rules}. */
    private Path shipped(String first, String... more) throws Desk.Unusable {
        Path path = folder.resolve(Path.of(first, more));
        if (!Files.isDirectory(path)) {
            throw new Desk.Unusable(
                    "the shipped folder %s is missing. Start Recount with its launcher bin/recount, or from its own folder."
                            .formatted(path));
        }
        return path;
    }

    /** The user's folders of tallies, else the shipped one. */
    List<Path> tallies(List<Path> own) throws Desk.Unusable {
        return own.isEmpty() ? List.of(shipped("facts", "tallies")) : existing(own, "--tallies");
    }

    /**
     * The shipped rules, unless the user goes without them, and the user's own, each folder once.
     *
     * @param trusted whether they may do what they like
     */
    RuleFolders rules(List<Path> own, boolean shippedToo, boolean trusted) throws Desk.Unusable {
        List<Path> folders = new ArrayList<>();
        if (shippedToo) {
            folders.add(shipped("rules"));
        }
        Set<Path> known = new HashSet<>();
        for (Path pack : existing(own, "--rules")) {
            if (known.add(pack.toAbsolutePath().normalize())) {
                Pack.admit(pack);
                folders.add(pack);
            }
        }
        if (folders.isEmpty()) {
            throw new Desk.Unusable("--no-default-rules leaves no rules. Add --rules with a folder of your own.");
        }
        return new RuleFolders(folders, cache, trusted);
    }

    /** The file of a profile of conventions: one of the shipped ones by its name, or the user's own by its path. */
    Path conventions(String named) throws Desk.Unusable {
        Path profiles = profiles();
        Path file = profiles.resolve(named + ".json");
        if (named.equals(USUAL) || (named.matches("[\\w-]+") && Files.isRegularFile(file))) {
            return file;
        }
        Path own = current.resolve(named);
        if (!Files.isRegularFile(own)) {
            throw new Desk.Unusable("--conventions %s is neither a profile of %s nor a file. Check the name."
                    .formatted(named, profiles));
        }
        return own;
    }

    /** The user's folder of language, else the shipped one. */
    Path language(Optional<Path> own) throws Desk.Unusable {
        return own.isEmpty()
                ? shipped("facts", "language")
                : existing(List.of(current.resolve(own.get())), "--language").get(0);
    }

    /** The folder of the shipped profiles of conventions. */
    Path profiles() {
        return folder.resolve("facts").resolve("conventions");
    }

    private static List<Path> existing(List<Path> folders, String option) throws Desk.Unusable {
        for (Path folder : folders) {
            if (!Files.exists(folder)) {
                throw new Desk.Unusable("%s %s does not exist. Check the path.".formatted(option, folder));
            }
        }
        return folders;
    }

    /** Language, conventions, tallies and samples. */
    Path facts() throws Desk.Unusable {
        return shipped("facts");
    }

    Path sampleArticles() throws Desk.Unusable {
        return shipped("facts", "articles");
    }

    Path sampleClaims() {
        return folder.resolve("facts").resolve("claims");
    }
}
