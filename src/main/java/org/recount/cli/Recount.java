package org.recount.cli;

import java.nio.file.Path;
import java.util.List;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleProblems;

/** A place-holder until the commands are merged: loads the shipped rules and says how many there are. */
public final class Recount {

    private Recount() {}

    /** Takes no notice of its arguments. */
    public static void main(String[] args) {
        try {
            RuleBase rules = RuleBase.load(List.of(Path.of(System.getProperty("recount.home"), "rules")));
            System.out.println(rules.rules().size() + " rules");
        } catch (RuleProblems e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
