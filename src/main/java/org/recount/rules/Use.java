package org.recount.rules;

import java.util.List;

/** What rules are loaded for. A folder is loaded whole: one that holds rules of both sorts is loaded for either use. */
public enum Use {
    /** For whatever there is. */
    ALL {
        @Override
        boolean takes(List<RuleFile> folder) {
            return true;
        }
    },
    /** To judge the claims of one article, and the tallies. */
    ARTICLES {
        @Override
        boolean takes(List<RuleFile> folder) {
            return !folder.stream().allMatch(Use::across);
        }
    },
    /** To judge what several articles say of one thing. */
    ACROSS {
        @Override
        boolean takes(List<RuleFile> folder) {
            return folder.stream().anyMatch(Use::across);
        }
    };

    private static final String FACTS = "org.recount.check.across.";

    abstract boolean takes(List<RuleFile> folder);

    private static boolean across(RuleFile file) {
        return file.mentions(FACTS);
    }
}
