package org.recount.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Two texts as a unified diff, which {@code patch -p1} and {@code git apply} take. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    static String of(String file, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                name("a", file), name("b", file), old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return String.join("\n", diff) + "\n";
    }

    /** Line breaks other than LF stay part of their lines; a last line without one says so in the diff. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
        }
        return lines;
    }

    /** As Git writes names: quoted, and bytes that are no printable ASCII as octals, where there are any. */
    private static String name(String side, String file) {
        String name = file.startsWith("/") ? file : side + "/" + (file.startsWith("./") ? file.substring(2) : file);
        StringBuilder quoted = new StringBuilder();
        boolean plain = true;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c == '"' || c == '\\') {
                plain = false;
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                plain = false;
                quoted.append('\\').append(String.format("%03o", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return plain ? name : "\"" + quoted + "\"";
    }
}
