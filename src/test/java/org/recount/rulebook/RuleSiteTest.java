package org.recount.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recount.rules.Rule;

/** Pages on rules for a site. */
class RuleSiteTest {
    @Test
    void everyShippedRuleHasAPageWithItsCases() throws IOException {
        Map<String, String> pages =
                new RuleSite(Path.of("rules")).pages(Shipped.rules().rules());

        for (Rule rule : Shipped.rules().rules()) {
            assertThat(pages.get(RuleSite.INDEX)).contains("[%s](%s.md)".formatted(rule.id(), rule.id()));
            assertThat(pages.get(rule.id() + ".md"))
                    .startsWith("# " + rule.name())
                    .contains("rule \"" + rule.name() + "\"", "\n## Flags\n\n    ", "\n## Leaves alone\n\n    ");
        }
        assertThat(pages).hasSize(Shipped.rules().rules().size() + 1);
    }
}
