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
 * @param clock    tells when the run is
 */
public record Surroundings(
        Path folder,
        Path home,
        Map<String, String> env,
        OutputStream out,
        PrintWriter err,
        boolean terminal,
        Clock clock) {

    /** The launcher says with this property whether standard output is a terminal. */
    private static final String TERMINAL = "recount.terminal";

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
                Clock.systemUTC());
    }

    /** Tells the user, in the form "recount: message"; nothing foreign in it steers the terminal. */
    void tell(String message) {
        err.println("recount: " + Display.harmless(message));
        err.flush();
    }

    /** Who decides, where the user does not say. */
    String userOr(String named) {
        return named != null && !named.isBlank()
                ? named
                : env.getOrDefault("USER", System.getProperty("user.name", ""));
    }
}
