package org.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program prints, in a folder with the files that the README has the reader write. */
class ReadmeTest {
    private static final Pattern FILE =
            Pattern.compile("`([\\w./-]+\\.(?:txt|drl|json))`[^`]*\n\n```\\w+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SESSION =
            Pattern.compile("```console\n\\$ recount ([^\n]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    static Path desk;

    @TestFactory
    Stream<DynamicTest> prints_what_the_readme_shows() throws IOException {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        for (MatchResult file : FILE.matcher(readme).results().toList()) {
            Path path = desk.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        List<MatchResult> sessions = SESSION.matcher(readme).results().toList();
        assertThat(sessions).hasSizeGreaterThan(3);
        return sessions.stream()
                .map(session -> DynamicTest.dynamicTest(
                        "recount " + session.group(1),
                        () -> assertThat(recount(words(session.group(1)))).matches(shown(session.group(2)))));
    }

    /** The two commands stand as people, and the build server, are told to type them. */
    @Test
    void names_the_two_commands() throws IOException {
        assertThat(Files.readString(PROJECT.resolve("README.md")))
                .contains("\n    mvn verify\n")
                .contains("\n    mvn -q package -DskipTests && target/recount/bin/recount check\n");
    }

    @Test
    void links_to_what_is_there() throws IOException {
        Matcher links = LINK.matcher(Files.readString(PROJECT.resolve("README.md")));
        assertThat(links.results().map(link -> link.group(1)).filter(link -> !link.startsWith("https://")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(PROJECT.resolve(link)).exists());
    }

    /** "…" stands for anything left out. */
    private static Pattern shown(String text) {
        String pattern =
                Arrays.stream(text.split("…\n?", -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
        return Pattern.compile(pattern, Pattern.DOTALL);
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    private static String recount(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Drecount.home=" + PROJECT,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.recount.cli.Recount"));
        command.addAll(arguments);
        File errors = desk.resolve("errors").toFile();
        Process process = new ProcessBuilder(command)
                .directory(desk.toFile())
                .redirectError(errors)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Files.readAllLines(errors.toPath()))
                .as("nothing but where hits are counted, which differs from run to run")
                .allMatch(line -> line.startsWith("recount: hits are counted in "));
        return out;
    }
}
