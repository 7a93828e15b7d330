package org.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** The build's way with lambdas and joined strings changes no outcome and leaves none to be linked. */
class PlainClassesTest {

    @TempDir
    Path temp;

    @Test
    void everyKindOfLambdaAndJoinGivesTheSame() throws Exception {
        Path from = compiled();
        Path to = temp.resolve("to");
        run(from, to);

        assertThat(told(to)).isEqualTo(told(from)).isEqualTo(EveryLambda.told()).hasSize(19);
        assertThat(linked(from)).isNotEmpty();
        assertThat(linked(to)).isEmpty();
    }

    @Test
    void ofAJarOnlyWhatChangesIsCopied() throws Exception {
        Path from = compiled();
        Path jar = temp.resolve("some.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (Path file : files(from)) {
                Path entry = zip.getPath(from.relativize(file).toString());
                Files.createDirectories(entry.getParent());
                Files.copy(file, entry);
            }
            Files.writeString(zip.getPath("notes.txt"), "not a class");
        }
        Path to = temp.resolve("to");
        run(jar, to);

        assertThat(files(to))
                .extracting(file -> file.getFileName().toString())
                .contains("EveryLambda.class", "EveryLambda$Inner.class")
                .doesNotContain("EveryLambda$Named.class", "notes.txt");
        assertThat(linked(to)).isEmpty();
    }

    /** By a compiler that is asked for nothing, unlike the one of the build, which joins strings by plain code. */
    private Path compiled() throws IOException {
        Path folder = temp.resolve("from");
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        Path.of("src/test/java/org/recount/EveryLambda.java").toString());
        assertThat(exit).isZero();
        return folder;
    }

    private static List<?> told(Path folder) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Callable<?> specimen = (Callable<?>) loader.loadClass(EveryLambda.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return (List<?>) specimen.call();
        }
    }

    private static List<Path> linked(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files(folder)) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (bytes.contains("LambdaMetafactory") || bytes.contains("StringConcatFactory")) {
                found.add(file);
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static void run(Path from, Path to) throws Exception {
        Path asm = Path.of(ClassReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path log = to.resolveSibling("log");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        asm.toString(),
                        Path.of("src/main/build/PlainClasses.java").toString(),
                        from.toString(),
                        to.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(build.waitFor()).as(Files.readString(log)).isZero();
    }
}
