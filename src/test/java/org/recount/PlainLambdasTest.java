package org.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** The build's way with lambdas changes no outcome and leaves none to be linked. */
class PlainLambdasTest {

    @TempDir
    Path temp;

    @Test
    void everyKindOfLambdaGivesTheSame() throws Exception {
        Path from = temp.resolve("from");
        for (Class<?> each : List.of(EveryLambda.class, EveryLambda.Inner.class, EveryLambda.Named.class)) {
            copy(each, from);
        }
        Path to = temp.resolve("to");
        run(from, to);

        assertThat(told(to)).isEqualTo(EveryLambda.told()).hasSize(16);
        assertThat(linked(from)).isNotEmpty();
        assertThat(linked(to)).isEmpty();
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
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("LambdaMetafactory")) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    private static void copy(Class<?> type, Path folder) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            Files.copy(in, file);
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
                        Path.of("src/main/build/PlainLambdas.java").toString(),
                        from.toString(),
                        to.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(build.waitFor()).as(Files.readString(log)).isZero();
    }
}
