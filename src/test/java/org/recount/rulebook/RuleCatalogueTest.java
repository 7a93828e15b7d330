package org.recount.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.recount.Golden;

/** {@code rules/README.md} is what the rules say. */
class RuleCatalogueTest {
    private static final Path RULES = Path.of("rules");

    @Test
    void isCurrent() throws IOException {
        String page = new RuleCatalogue(RULES).page(Shipped.rules().rules());

        new Golden(RULES, RuleCatalogueTest.class).holds(RuleCatalogue.NAME, page);
    }
}
