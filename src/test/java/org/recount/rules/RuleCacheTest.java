package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.recount.rules.RuleText.HEADER;
import static org.recount.rules.RuleText.good;
import static org.recount.rules.RuleText.rule;
import static org.recount.rules.RuleText.write;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class RuleCacheTest {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    Path temp;

    private Path folder;
    private Path cache;

    @BeforeEach
    void writeOneRule() {
        folder = temp.resolve("rules");
        cache = temp.resolve("cache");
        write(folder, "a.drl", HEADER + good("A lead is the lead", "lead-differs"));
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger().detachAppender(log);
    }

    @Test
    void keepsOneFileAFolderAndReadsItBack() throws Exception {
        new RuleFolders(List.of(folder), cache).load();
        Path file = onlyFile();
        byte[] written = Files.readAllBytes(file);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(5000));

        new RuleFolders(List.of(folder), cache).load();

        assertThat(onlyFile()).isEqualTo(file).hasBinaryContent(written);
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(5000);
        assertThat(log.list).isEmpty();
    }

    @Test
    void knowsTheSameRulesAtAnotherPlaceAndOtherRulesAtTheSame() throws Exception {
        new RuleFolders(List.of(folder), cache).load();
        Path file = onlyFile();

        Path moved = Files.move(folder, temp.resolve("moved to"));
        assertThat(new RuleFolders(List.of(moved), cache).load().rules().get(0).folder())
                .isEqualTo(moved);
        assertThat(onlyFile()).isEqualTo(file);

        write(moved, "a.drl", HEADER + good("A lead is the lead", "lead-differs-now"));
        assertThat(new RuleFolders(List.of(moved), cache).load().rules().get(0).id())
                .isEqualTo("lead-differs-now");
        Files.move(moved.resolve("a.drl"), moved.resolve("b.drl"));
        new RuleFolders(List.of(moved), cache).load();
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void compilesAnewWithOneWarningWhereTheFileIsDamaged() throws Exception {
        new RuleFolders(List.of(folder), cache).load();
        byte[] good = Files.readAllBytes(onlyFile());
        Map<String, byte[]> damaged = new HashMap<>();
        damaged.put("cut", java.util.Arrays.copyOf(good, good.length / 2));
        damaged.put("empty", new byte[0]);
        damaged.put("foreign", "something else entirely".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byte[] flipped = good.clone();
        flipped[good.length / 2] ^= 1;
        damaged.put("flipped", flipped);

        for (Map.Entry<String, byte[]> damage : damaged.entrySet()) {
            log.list.clear();
            Files.write(onlyFile(), damage.getValue());
            assertThat(new RuleFolders(List.of(folder), cache).load().rules())
                    .as(damage.getKey())
                    .hasSize(1);
            assertThat(log.list)
                    .as(damage.getKey())
                    .singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage()).contains("cannot be used", "anew"));
            assertThat(onlyFile()).hasBinaryContent(good);
        }
    }

    @Test
    void runsWithOneWarningWhereTheCacheCannotBeWritten() throws Exception {
        Path blocked = Files.writeString(temp.resolve("a file"), "");
        write(temp, "more/b.drl", HEADER + good("Another lead is the lead", "another"));

        RuleBase rules = new RuleFolders(List.of(folder, temp.resolve("more")), blocked.resolve("cache")).load();

        assertThat(rules.rules()).hasSize(2);
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains("cannot be written", "XDG_CACHE_HOME")
                        .doesNotContain("Exception"));
    }

    @Test
    void scansWhatComesFromTheCache() throws Exception {
        RuleFile file = RuleFile.under(folder, new ArrayList<>()).get(folder).get(0);
        String key = RuleKey.of(List.of(file));
        RuleCompiler.Outcome sly = RuleCompiler.compile(
                List.of(HEADER + rule("A lead is the lead", "lead-differs", "LeadCheck( )", "System.exit( 9 );")));
        Rule rule = new RuleFolders(List.of(folder), cache).load().rules().get(0);
        new RuleCache(cache).store(key, new CompiledRules(sly.classes(), sly.models(), List.of(rule)));

        RuleProblems thrown =
                catchThrowableOfType(RuleProblems.class, () -> new RuleFolders(List.of(folder), cache).load());

        assertThat(thrown).hasMessageContaining("a.drl:7: rule \"A lead is the lead\": uses java.lang.System.exit");
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(RuleCache.class);
    }
}
