package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recount.batch.Desk;

/**
 * The folder with the shipped facts and rules.
 *
 * @param folder  the distribution, or the current folder where that has facts
 * @param current the current folder
 */
record Home(Path folder, Path current) {

    static Home of(Surroundings here) {
        return new Home(here.home() == null ? here.folder() : near(here.home(), here.folder()), here.folder());
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

    /** The shipped rules, unless the user goes without them, and the user's own. */
    List<Path> rules(List<Path> own, boolean shippedToo) throws Desk.Unusable {
        List<Path> folders = new ArrayList<>();
        if (shippedToo) {
            folders.add(shipped("rules"));
        }
        for (Path pack : existing(own, "--rules")) {
            Pack.admit(pack);
            folders.add(pack);
        }
        if (folders.isEmpty()) {
            throw new Desk.Unusable("--no-default-rules leaves no rules. Add --rules with a folder of your own.");
        }
        return folders;
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
