package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.Golden;
import org.recount.batch.Desk;

/** A disk that is full, an input that vanishes, a folder that cannot be written: a message, and a folder that holds good. */
class DiskTest {
    private static final int ARTICLES = 60;
    private static final int UNLIMITED = 0;
    /** Rules are compiled for the first of these runs. */
    private static final Path CACHE = Path.of("target/rule-cache").toAbsolutePath();

    @TempDir
    Path temp;

    private Path in;

    @BeforeEach
    void articles() throws IOException {
        in = Files.createDirectory(temp.resolve("in"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    in.resolve("a%02d.txt".formatted(i)), "Poole\n\nNeil Duncan-Jordan won Poole by 81 votes.\n");
        }
    }

    /**
     * The program as a process, no file of which may grow beyond some kilobytes: a write fails as on a full disk, in the midst
     * of a line.
     */
    private Ran program(int kilobytes, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                (kilobytes == UNLIMITED ? "" : "ulimit -f " + kilobytes + "; ") + "exec \"$@\"",
                "program",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:-UsePerfData",
                Recount.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), "", err);
    }

    private String out(String name) {
        return temp.resolve(name).toString();
    }

    private SortedMap<String, String> files(String name) throws IOException {
        SortedMap<String, String> files = Golden.files(temp.resolve(name));
        files.computeIfPresent("summary.json", (file, text) -> text.replaceAll("\"(command|out|start|end)\" : .*", ""));
        return files;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 16, 48})
    void a_full_disk_ends_the_run_which_can_be_taken_up(int kilobytes) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash to limit the size of files");
        String[] words = {"check", in.toString(), "--resume", "--format", "json", "--quiet", "--out"};
        assertThat(program(UNLIMITED, with(words, out("whole"))).code()).isEqualTo(ExitCode.FOUND);

        Ran full = program(kilobytes, with(words, out("r")));

        assertThat(full.code()).as(full.err()).isEqualTo(ExitCode.USAGE);
        assertThat(full.err()).contains(out("r"), "Check the path, its rights and the space left.");
        assertThat(full.err().lines())
                .as("the run ends; no article is blamed")
                .noneMatch(line -> line.contains(".txt:"));
        assertThat(temp.resolve("r/summary.json")).doesNotExist();

        assertThat(program(UNLIMITED, with(words, out("r"))).code()).isEqualTo(ExitCode.FOUND);
        SortedMap<String, String> whole = files("whole");
        SortedMap<String, String> taken = files("r");
        whole.remove("journal.jsonl");
        taken.remove("journal.jsonl");
        assertThat(taken).isEqualTo(whole);
    }

    private static String[] with(String[] words, String last) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add(last);
        return all.toArray(String[]::new);
    }

    @Test
    void an_earlier_report_stays_where_a_new_one_finds_the_disk_full() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash to limit the size of files");
        program(UNLIMITED, "check", in.toString(), "--quiet", "--out", out("r"));
        SortedMap<String, String> before = files("r");

        Ran full = program(4, "check", in.toString(), "--quiet", "--overwrite", "--out", out("r"));

        assertThat(full.code()).as(full.err()).isEqualTo(ExitCode.USAGE);
        assertThat(full.err()).contains(out("r"));
        SortedMap<String, String> after = files("r");
        after.keySet().removeIf(file -> file.startsWith(".report.part"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void articles_that_vanish_while_the_run_goes_on_fail_with_their_reason() throws IOException {
        StringWriter err = new StringWriter();
        Surroundings here = new Surroundings(
                temp,
                Path.of("").toAbsolutePath(),
                Map.of("XDG_CACHE_HOME", CACHE.toString()),
                new ByteArrayOutputStream(),
                new PrintWriter(err, true),
                false,
                Clock.systemUTC());
        int code = new Recount(here, choice -> vanishing(Wiring.desk(choice, Home.of(here))))
                .run("check", in.toString(), "--quiet", "--format", "json", "--out", "r");

        assertThat(code).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(err.toString()).contains("a07.txt: no such file");
        var counts = new ObjectMapper()
                .readTree(temp.resolve("r/summary.json").toFile())
                .at("/counts/articles");
        assertThat(counts.path("checked").asInt()).isEqualTo(ARTICLES - 1);
        assertThat(counts.path("failed").asInt()).isEqualTo(1);
    }

    /** A desk one of whose articles is gone once it is found. */
    private Desk vanishing(Desk desk) {
        return (Desk) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, args) -> {
                    Object answer = method.invoke(desk, args);
                    if (method.getName().equals("find")) {
                        Files.delete(in.resolve("a07.txt"));
                    }
                    return answer;
                });
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("locked"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        // Nothing is locked for root but what the system keeps for itself.
        Path locked = Files.isWritable(folder) ? Path.of("/sys/recount") : folder.resolve("r");
        assumeTrue(Files.isDirectory(locked.getParent()), "skipped: nothing is locked for this user");

        Ran ran = Ran.in(temp, "check", in.toString(), "--quiet", "--out", locked.toString());

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains(locked.toString(), "its rights");
        assertThat(locked).doesNotExist();
    }
}
