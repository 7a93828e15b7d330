package org.recount.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The shipped facts and rules, as the job's jar holds them. */
final class ShippedHome {
    private static final String FOLDER = "recount-home/";

    private ShippedHome() {}

    /** Unpacks them below a folder. */
    static Path unpacked(Path folder) throws IOException {
        Path home = folder.resolve("home");
        try (JarFile jar = new JarFile(own().toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    Path file = home.resolve(entry.getName().substring(FOLDER.length()));
                    Files.createDirectories(file.getParent());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
        if (!Files.isDirectory(home)) {
            throw new IOException("the job's jar holds no facts. Name a folder with --home, or build the jar anew");
        }
        return home;
    }

    private static Path own() {
        try {
            return Path.of(ShippedHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the classes has no path: " + e.getMessage(), e);
        }
    }
}
