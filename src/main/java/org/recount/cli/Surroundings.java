package org.recount.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.recount.report.Display;

/**
 * Where the program runs.
 *
 * @param folder   the current one; paths of the user are relative to it
 * @param home     of the distribution; null where none was given
 * @param env      environment variables
 * @param out      standard output
 * @param err      standard error, as text
 * @param terminal whether standard output is a terminal
 * @param watched  whether standard error is one, where somebody watches the run
 * @param clock    tells when the run is
 */
public record Surroundings(
        Path folder,
        Path home,
        Map<String, String> env,
        OutputStream out,
        PrintWriter err,
        boolean terminal,
        boolean watched,
        Clock clock) {

    /** Nobody watches. */
    Surroundings(
            Path folder,
            Path home,
            Map<String, String> env,
            OutputStream out,
            PrintWriter err,
            boolean terminal,
            Clock clock) {
        this(folder, home, env, out, err, terminal, false, clock);
    }

    /** The launcher says with these properties whether standard output and standard error are terminals. */
    private static final String TERMINAL = "recount.terminal";

    private static final String WATCHED = "recount.watched";

    private static final String HOME = "recount.home";

    static Surroundings ofThisProcess() {
        String terminal = System.getProperty(TERMINAL);
        String home = System.getProperty(HOME);
        return new Surroundings(
                Path.of(""),
                home == null || home.isEmpty() ? null : Path.of(home),
                System.getenv(),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                "true".equals(terminal),
                Boolean.getBoolean(WATCHED),
                Clock.systemUTC());
    }

    /** Tells the user, in the form "recount: message"; nothing foreign in it steers the terminal. */
    void tell(String message) {
        err.println("recount: " + Display.harmless(message));
        err.flush();
    }

    /** Columns of the terminal, or the other where it does not tell. */
    int columns(int otherwise) {
        String stated = env.get("COLUMNS");
        return stated != null && stated.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(stated) : otherwise;
    }

    /** Whether the terminal can only be written on, line by line. */
    boolean dumb() {
        return "dumb".equals(env.get("TERM"));
    }

    /** Who decides, where the user does not say. */
    String userOr(String named) {
        return named != null && !named.isBlank()
                ? named
                : env.getOrDefault("USER", System.getProperty("user.name", ""));
    }
}
