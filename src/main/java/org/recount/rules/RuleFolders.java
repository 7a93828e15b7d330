package org.recount.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.recount.rules.RuleBase.Sound;

/**
 * Folders of rules to load. What lies in one folder is compiled and cached together and apart from the rest, so that adding
 * rules of your own does not compile the shipped ones, which the installation holds compiled.
 *
 * @param folders each with those below
 * @param cache   folder that keeps what is compiled, made when first written; one that cannot be used is warned of and
 *                done without
 * @param trusted whether the rules may do whatever a program may: they are neither scanned nor fenced
 */
public record RuleFolders(List<Path> folders, Path cache, boolean trusted) {

    public RuleFolders {
        folders = List.copyOf(folders);
    }

    /** Rules that are not trusted. */
    public RuleFolders(List<Path> folders, Path cache) {
        this(folders, cache, false);
    }

    /**
     * Loads every rule.
     *
     * @throws RuleProblems every flaw found in the rule files
     */
    public RuleBase load() throws RuleProblems {
        Sound sound = sound(Use.ALL);
        if (!sound.problems().isEmpty()) {
            throw new RuleProblems(sound.problems());
        }
        return sound.rules();
    }

    /** Loads what can be used: a rule that has a flaw is left out, and the others go on. */
    public Sound sound(Use use) {
        RuleLoading loading = new RuleLoading(new RuleCache(cache), use, trusted);
        folders.forEach(loading::add);
        return RuleBase.of(loading);
    }

    /** The user's own cache by the environment: {@code $XDG_CACHE_HOME/recount} or {@code ~/.cache/recount}. */
    public static Path ownCache(Map<String, String> environment) {
        String caches = environment.get("XDG_CACHE_HOME");
        return caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "recount")
                : Path.of(caches, "recount");
    }
}
