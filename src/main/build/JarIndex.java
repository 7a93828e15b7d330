import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Writes into a jar which jar of its class path holds what, so that Java 17 opens none of sixty for a class or file that is
 * in none, as Drools looks for some; later versions do without. {@code JarIndex JAR OTHER}: the other jar gets the names of
 * all services, which Drools asks for next. Run as source by the build; no part of the product.
 */
final class JarIndex {
    private static final String INDEX = "META-INF/INDEX.LIST";
    private static final String SERVICES = "META-INF/services/";

    private JarIndex() {}

    /** Takes the two jars. */
    public static void main(String[] jars) throws IOException {
        Path indexed = Path.of(jars[0]);
        Path other = Path.of(jars[1]);
        List<Path> path = path(indexed);
        Map<String, Set<String>> services = new TreeMap<>();
        for (Path jar : path) {
            addServices(jar, services);
        }
        Map<String, String> files = new TreeMap<>();
        services.forEach((service, names) -> files.put(service, String.join("\n", names) + "\n"));
        write(other, files);
        StringBuilder index = new StringBuilder("JarIndex-Version: 1.0\n\n");
        for (Path jar : path) {
            index.append(jar.getFileName()).append('\n');
            places(jar, jar.equals(other)).forEach(place -> index.append(place).append('\n'));
            index.append('\n');
        }
        write(indexed, Map.of(INDEX, index.toString()));
    }

    /** The jar itself and those that its manifest names. */
    private static List<Path> path(Path jar) throws IOException {
        List<Path> path = new ArrayList<>(List.of(jar));
        try (JarFile file = new JarFile(jar.toFile())) {
            String named = file.getManifest().getMainAttributes().getValue("Class-Path");
            for (String name : named.split(" ")) {
                if (Files.exists(jar.resolveSibling(name))) {
                    path.add(jar.resolveSibling(name));
                }
            }
        }
        return path;
    }

    private static void addServices(Path jar, Map<String, Set<String>> services) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path folder = inside.getPath(SERVICES);
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Set<String> names =
                            services.computeIfAbsent(SERVICES + file.getFileName(), key -> new LinkedHashSet<>());
                    Files.readAllLines(file).stream()
                            .map(line -> line.replaceAll("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .forEach(names::add);
                }
            }
        }
    }

    /** The folders of a jar; of what is about the jar itself each file, and services only where all of them are. */
    private static Set<String> places(Path jar, boolean all) throws IOException {
        Set<String> places = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .forEach(name -> {
                        if (!name.startsWith("META-INF/")) {
                            places.add(name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : name);
                        } else if (all || !name.startsWith(SERVICES)) {
                            places.add(name);
                        }
                    });
        }
        places.remove(INDEX);
        places.remove(JarFile.MANIFEST_NAME);
        return places;
    }

    private static void write(Path jar, Map<String, String> files) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = inside.getPath(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
                // The same bytes whenever it is built.
                Files.setLastModifiedTime(path, FileTime.fromMillis(0));
            }
        }
    }
}
