package org.recount.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.check.Findings;
import org.recount.check.across.Dissents;
import org.recount.check.tally.Faults;
import org.recount.rulebook.CallModel.Call;

/** Every call that a rule may make is described, in the program and on the page. */
class CallModelTest {
    private final List<CallModel> globals = CallModel.load();

    @Test
    void everyCallIsDescribed() {
        for (Class<?> global : List.of(Findings.class, Dissents.class, Faults.class)) {
            CallModel model = globals.stream()
                    .filter(one -> one.name().equals(global.getSimpleName()))
                    .findFirst()
                    .orElseThrow();
            Set<String> calls = Arrays.stream(global.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(model.calls()).extracting(Call::name).containsExactlyInAnyOrderElementsOf(calls);
            assertThat(model.calls())
                    .allSatisfy(call -> assertThat(Stream.of(call.verdict(), call.finding(), call.use()))
                            .as(call.name())
                            .doesNotContain(""));
        }
    }

    @Test
    void thePageHasTheSameTable() throws Exception {
        String page = Files.readString(Path.of("src/site/markdown/adding-a-rule.md"));

        for (Call call : globals.get(0).calls()) {
            assertThat(page)
                    .contains("| `%s` | %s | %s | %s |"
                            .formatted(call.name(), call.verdict(), call.finding(), call.use()));
        }
    }
}
