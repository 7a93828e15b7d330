package org.recount.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * A command that was run in a folder, with the project as its installation.
 *
 * @param code exit code
 * @param out  what it wrote to standard output
 * @param err  what it told people
 */
record Ran(int code, String out, String err) {

    static Ran in(Path folder, String... words) {
        return with(folder, Path.of("").toAbsolutePath(), words);
    }

    /** The same with another installation. */
    static Ran with(Path folder, Path home, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Surroundings here = new Surroundings(
                folder,
                home,
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                out,
                new PrintWriter(err, true),
                false,
                Clock.systemUTC());
        int code = new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(words);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
