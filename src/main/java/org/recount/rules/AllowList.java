package org.recount.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The classes and members that a rule may use, as {@code allowed.txt} lists them; what is not listed is refused. Names are
 * internal ones, with slashes.
 */
final class AllowList {

    /**
     * What one class allows.
     *
     * @param except whether the members listed are the ones refused, rather than the only ones allowed
     */
    private record Entry(boolean except, Set<String> members) {
        boolean allows(String member) {
            return except != members.contains(member);
        }
    }

    private static final AllowList LISTED = read();

    private final Map<String, Entry> classes = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> trees = new HashSet<>();

    static AllowList listed() {
        return LISTED;
    }

    private static AllowList read() {
        AllowList list = new AllowList();
        try (InputStream resource = AllowList.class.getResourceAsStream("allowed.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    list.add(line.split(" "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of what rules may use cannot be read", e);
        }
        return list;
    }

    /**
     * A line: a package ending in {@code .*}, or in {@code .**} for those below it too; or a class, then nothing, or "only"
     * or "except" and names of members.
     */
    private void add(String... words) {
        String name = words[0].replace('.', '/');
        if (name.endsWith("/**")) {
            trees.add(name.substring(0, name.length() - 3));
            return;
        }
        if (name.endsWith("/*")) {
            packages.add(name.substring(0, name.length() - 2));
            return;
        }
        boolean except = words.length == 1 || words[1].equals("except");
        Set<String> members =
                words.length < 3 ? Set.of() : Set.copyOf(Arrays.asList(words).subList(2, words.length));
        classes.put(name, new Entry(except, members));
    }

    /** Whether a rule may mention the class. */
    boolean names(String type) {
        return classes.containsKey(type) || inListedPackage(type);
    }

    /** Whether a rule may call or read the member. */
    boolean uses(String type, String member) {
        Entry entry = classes.get(type);
        return entry == null ? inListedPackage(type) : entry.allows(member);
    }

    private boolean inListedPackage(String type) {
        int slash = type.lastIndexOf('/');
        if (slash > 0 && packages.contains(type.substring(0, slash))) {
            return true;
        }
        for (; slash > 0; slash = type.lastIndexOf('/', slash - 1)) {
            if (trees.contains(type.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }
}
