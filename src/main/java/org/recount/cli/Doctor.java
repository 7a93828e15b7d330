package org.recount.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.election.Loaded;
import org.recount.election.Members;
import org.recount.election.Problem;
import org.recount.election.Tallies;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems;
import org.recount.rules.Use;

/** Looks at everything that a run relies on. Nothing is changed, and one thing amiss keeps nothing else from being looked at. */
final class Doctor {
    private static final int JAVA = 17;
    private static final long MEMORY = 256;

    /** How a thing is. */
    enum State {
        WELL,
        /** It works, but not as well as it could. */
        WEAK,
        /** A run stops at it, or leaves something out. */
        ILL;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was looked at.
     *
     * @param name   in a word or two
     * @param told   what it is like, without a full stop
     * @param advice what to do about it, a sentence; empty where nothing is to be done
     */
    record Checkup(String name, State state, String told, String advice) {}

    private final Surroundings here;
    private final Home home;
    private final List<Checkup> checkups = new ArrayList<>();

    private Doctor(Surroundings here) {
        this.here = here;
        this.home = Home.of(here);
    }

    /** Everything, in the order in which a run meets it. */
    static List<Checkup> look(Surroundings here) {
        Doctor doctor = new Doctor(here);
        doctor.program();
        doctor.installation();
        doctor.tell("settings", doctor::settings);
        doctor.tell("language", doctor::language);
        doctor.tell("tallies", doctor::tallies);
        doctor.tell("members", doctor::members);
        doctor.tell("rules", doctor::rules);
        doctor.cache();
        doctor.reports();
        return doctor.checkups;
    }

    /** One part that may refuse to be used at all. */
    private interface Part {
        void look() throws Desk.Unusable;
    }

    private void tell(String name, Part part) {
        try {
            part.look();
        } catch (Desk.Unusable e) {
            ill(name, "cannot be used", e.getMessage());
        }
    }

    private void well(String name, String told) {
        checkups.add(new Checkup(name, State.WELL, told, ""));
    }

    private void weak(String name, String told, String advice) {
        checkups.add(new Checkup(name, State.WEAK, told, advice));
    }

    private void ill(String name, String told, String advice) {
        checkups.add(new Checkup(name, State.ILL, told, advice));
    }

    private void program() {
        well("recount", Version.NUMBER);
        int java = Runtime.version().feature();
        String told = "%s, %s".formatted(System.getProperty("java.version"), System.getProperty("java.home"));
        if (java < JAVA) {
            ill("java", told, "Install Java %d or newer, or point JAVA_HOME at one.".formatted(JAVA));
        } else {
            well("java", told);
        }
        long memory = Runtime.getRuntime().maxMemory() >> 20;
        if (memory < MEMORY) {
            weak("memory", memory + " MB", "Give Java more, such as RECOUNT_OPTS=-Xmx1g.");
        } else {
            well("memory", memory + " MB");
        }
    }

    private void installation() {
        Path folder = home.folder().toAbsolutePath().normalize();
        Path lib = folder.resolve("lib");
        if (!Files.exists(lib.resolve("recount.jar"))) {
            well("installation", folder + ", not installed but run from its classes");
            return;
        }
        String lacking = lacking(lib);
        if (lacking.isEmpty()) {
            well("installation", folder.toString());
        } else {
            weak(
                    "installation",
                    folder + ", " + lacking,
                    "It starts at half the speed. Make the archive: %s."
                            .formatted(folder.resolve("bin/recount-archive")));
        }
    }

    /** What keeps the archive of classes from use; Java does without and tells nobody. Empty where nothing does. */
    private static String lacking(Path lib) {
        Path archive = lib.resolve("recount.jsa");
        if (!Files.exists(archive)) {
            return "without its archive of classes";
        }
        try {
            Process java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:on",
                            "-XX:SharedArchiveFile=" + archive,
                            "-cp",
                            lib.resolve("recount.jar").toString(),
                            "-version")
                    .redirectErrorStream(true)
                    .start();
            java.getInputStream().transferTo(OutputStream.nullOutputStream());
            return java.waitFor() == 0 ? "" : "with an archive of classes made elsewhere or for another Java";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private void settings() throws Desk.Unusable {
        Configuration.in(home.current());
        Path file = home.current().resolve("recount.json");
        well("settings", Files.exists(file) ? file.toString() : "none in this folder");
    }

    private void language() throws Desk.Unusable {
        Wiring.articles(home.language(Optional.empty()));
        Wiring.language(home.language(Optional.empty()));
        Wiring.conventions(home.conventions(Configuration.in(home.current()).conventions()), home);
        well("language", home.facts().resolve("language") + ", and conventions");
    }

    private void tallies() throws Desk.Unusable {
        List<Path> folders = home.tallies(List.of());
        Loaded loaded = Tallies.load(folders);
        long contests = loaded.tallies().elections().stream()
                .mapToLong(election -> election.contests().size())
                .sum();
        String told = "%,d elections, %,d contests in %s"
                .formatted(loaded.tallies().elections().size(), contests, folders.get(0));
        if (contests == 0) {
            ill("tallies", told, "Import some: recount facts import --help.");
        } else {
            withProblems("tallies", told, loaded.problems(), "recount facts validate lists them.");
        }
    }

    private void members() throws Desk.Unusable {
        Members members = Members.in(List.of(home.facts().resolve("members")));
        int number = members.all().size();
        withProblems(
                "members", "%,d people".formatted(number), members.problems(), "recount facts validate lists them.");
    }

    private void withProblems(String name, String told, List<Problem> problems, String all) {
        if (problems.isEmpty()) {
            well(name, told);
        } else {
            Problem first = problems.get(0);
            ill(name, "%s; %d amiss, first %s".formatted(told, problems.size(), first), all);
        }
    }

    private void rules() throws Desk.Unusable {
        RuleFolders folders = home.rules(Configuration.in(home.current()).rules(), true, false);
        RuleBase.Sound sound = folders.sound(Use.ALL);
        int places = folders.folders().size();
        String told = "%,d rules in %d %s"
                .formatted(sound.rules().rules().size(), places, places == 1 ? "folder" : "folders");
        if (sound.problems().isEmpty()) {
            well("rules", told);
        } else {
            RuleProblems.Problem first = sound.problems().get(0);
            ill(
                    "rules",
                    "%s; %d flaws, first %s".formatted(told, sound.problems().size(), first),
                    "recount rules lint lists them.");
        }
    }

    private void cache() {
        Path cache = home.cache();
        if (!Files.isDirectory(cache)) {
            Path above = cache.toAbsolutePath();
            while (above != null && !Files.exists(above)) {
                above = above.getParent();
            }
            if (above == null || !Files.isWritable(above)) {
                weak(
                        "cache",
                        cache + " cannot be made",
                        "Rules of your own are compiled at every run. Make the folder, or its rights wider.");
            } else {
                well("cache", cache + ", not needed yet");
            }
            return;
        }
        if (!Files.isWritable(cache)) {
            weak(
                    "cache",
                    cache + " cannot be written to",
                    "Rules of your own are compiled at every run. Give yourself the right to write there.");
            return;
        }
        try (Stream<Path> files = Files.list(cache)) {
            LongSummaryStatistics sizes =
                    files.map(Path::toFile).mapToLong(File::length).summaryStatistics();
            well(
                    "cache",
                    "%s, %d %s of rules compiled, %,d kB; may be deleted"
                            .formatted(
                                    cache,
                                    sizes.getCount(),
                                    sizes.getCount() == 1 ? "folder" : "folders",
                                    sizes.getSum() >> 10));
        } catch (IOException e) {
            weak("cache", cache + " cannot be listed: " + e.getMessage(), "Check its rights.");
        }
    }

    private void reports() {
        Path reports = here.folder().resolve("reports");
        Path there = Files.isDirectory(reports) ? reports : here.folder().toAbsolutePath();
        if (Files.isWritable(there)) {
            well("reports", reports.toString());
        } else {
            ill("reports", there + " cannot be written to", "Name another folder with --out.");
        }
    }
}
