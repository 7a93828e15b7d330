package org.recount.check;

import java.util.List;

/** Is told what happens between the facts and the rules; for those who try and explain rules. */
public interface Watcher {

    /** The rules were given a fact. */
    void given(Object fact);

    /**
     * A rule fired.
     *
     * @param rule  its id
     * @param facts that matched its patterns, in their order
     */
    void fired(String rule, List<Object> facts);
}
