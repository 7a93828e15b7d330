package org.recount.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.recount.batch.Desk;
import org.recount.rules.RuleFolders;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What tallies and rules a run is for, as {@code recount check} takes it, and the desk that this leads to: the door of this
 * package for programs that run Recount in a way of their own.
 */
public final class CheckOptions {
    /** The version of the program. */
    public static final String VERSION = Version.NUMBER;

    private final CommonOptions common = new CommonOptions();

    /** Adds the options; how many threads there are is for the other program to say. */
    public void addTo(CommandSpec spec) {
        common.addTo(spec);
        spec.remove(spec.findOption("--threads"));
    }

    /**
     * What the options say.
     *
     * @param home with the shipped facts and rules
     */
    public Desk.Choice choice(Path home) throws Desk.Unusable {
        return common.choice(new Home(home, Path.of(""), RuleFolders.ownCache(System.getenv())));
    }

    /** The longest time for one article. */
    public Duration timeLimit() {
        return common.timeLimit();
    }

    /**
     * The desk of a choice.
     *
     * @param home with the shipped facts
     */
    public static Desk desk(Desk.Choice choice, Path home) throws Desk.Unusable {
        return Wiring.desk(choice, new Home(home, Path.of(""), choice.rules().cache()));
    }

    /** The options in force as a summary names them. */
    public static Map<String, String> inForce(Desk.Choice choice) {
        return ChosenWords.of(choice);
    }
}
