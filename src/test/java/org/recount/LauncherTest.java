package org.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java that only prints what it was given. */
class LauncherTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    Path temp;

    private Path home;
    private Path java;

    private record Outcome(int code, String text) {}

    @BeforeEach
    void installSomewhereAwkward() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "there is no POSIX shell here");
        home = Files.createDirectories(temp.resolve("a folder/re count")).toRealPath();
        java = temp.resolve("some java");
        program(home.resolve("bin/recount"), Files.readString(Path.of("src/main/bin/recount")));
        program(java.resolve("bin/java"), "#!/bin/sh\nfor word in \"$@\"; do printf '[%s]\\n' \"$word\"; done\n");
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"17.0.9\"\n");
    }

    @Test
    void passesHomeClassPathAndArguments() throws Exception {
        Outcome run = run(temp, home.resolve("bin/recount").toString(), "check", "two words", "*");

        assertThat(run.code()).isZero();
        assertThat(run.text().lines())
                .contains("[-Drecount.home=" + home + "]", "[" + home.resolve("lib/recount.jar") + "]")
                .endsWith("[org.recount.cli.Recount]", "[check]", "[two words]", "[*]")
                .noneMatch(line -> line.contains("SharedArchiveFile"));
    }

    @Test
    void findsItsHomeThroughLinks() throws Exception {
        Path links = Files.createDirectories(temp.resolve("links"));
        Files.createSymbolicLink(links.resolve("inner"), home.resolve("bin/recount"));
        Files.createSymbolicLink(links.resolve("rc"), Path.of("inner"));

        assertThat(run(links, "./rc").text()).contains("[-Drecount.home=" + home + "]");
        assertThat(run(temp, "links/rc").text()).contains("[-Drecount.home=" + home + "]");
        assertThat(run(home.resolve("bin"), SHELL.toString(), "recount").text())
                .contains("[-Drecount.home=" + home + "]");
    }

    @Test
    void usesTheArchiveWhereThereIsOneAndTheUsersOptionsLast() throws Exception {
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/recount.jsa"), "");

        Outcome run = run(
                temp,
                Map.of("JAVA_HOME", java.toString(), "RECOUNT_OPTS", "-Xmx3g -XX:TieredStopAtLevel=4"),
                home.resolve("bin/recount").toString());

        assertThat(run.text().lines())
                .contains("[-XX:SharedArchiveFile=" + home.resolve("lib/recount.jsa") + "]")
                .containsSubsequence("[-XX:TieredStopAtLevel=1]", "[-Xmx3g]", "[-XX:TieredStopAtLevel=4]", "[-cp]");
    }

    @Test
    void saysWhatIsWrongWithJava() throws Exception {
        String launcher = home.resolve("bin/recount").toString();

        Outcome noHome = run(temp, Map.of("JAVA_HOME", temp.resolve("nowhere").toString()), launcher);
        Outcome noJava = run(temp, Map.of("PATH", temp.toString()), SHELL.toString(), launcher);
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Outcome old = run(temp, launcher);
        Files.delete(java.resolve("release"));
        program(java.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"1.8.0_402\" 2024' >&2\n");
        Outcome older = run(temp, launcher);

        assertThat(noHome)
                .isEqualTo(new Outcome(
                        2,
                        "recount: JAVA_HOME is %s, but there is no bin/java in it.".formatted(temp.resolve("nowhere"))
                                + " Point it at a Java 17 or newer, or unset it.\n"));
        assertThat(noJava.code()).isEqualTo(2);
        assertThat(noJava.text()).contains("no java found");
        assertThat(old.code()).isEqualTo(2);
        assertThat(old.text()).contains("is Java 11.0.2; Recount needs 17 or newer");
        assertThat(older.code()).isEqualTo(2);
        assertThat(older.text()).contains("is Java 1.8.0_402; Recount needs 17 or newer");
    }

    private Outcome run(Path folder, String... command) throws Exception {
        return run(folder, Map.of("JAVA_HOME", java.toString()), command);
    }

    private static Outcome run(Path folder, Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("RECOUNT_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
