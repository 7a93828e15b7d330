package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.rules.RuleText.HEADER;
import static org.recount.rules.RuleText.good;
import static org.recount.rules.RuleText.write;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledRulesTest {

    @TempDir
    Path temp;

    @Test
    void areFoundByTheirKeyOnTheClassPathAndLoadFromIt() throws Exception {
        Path folder = rules("Another lead is the lead");
        Path jar = temp.resolve("rules.jar");
        Precompile.main(new String[] {jar.toString(), folder.toString()});

        try (URLClassLoader program =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            Optional<CompiledRules> found = InstalledRules.find(program, key(folder), Path.of("moved"));

            assertThat(found).isPresent();
            assertThat(found.get().classes()).isEmpty();
            assertThat(found.get().rules()).singleElement().satisfies(rule -> {
                assertThat(rule.name()).isEqualTo("Another lead is the lead");
                assertThat(rule.path()).isEqualTo(Path.of("moved", "a.drl"));
            });
            Class<?> model = program.loadClass(found.get().models().get(0));
            assertThat(model.getClassLoader()).isSameAs(program);
            Model described = (Model) model.getDeclaredConstructor().newInstance();
            assertThat(described.getRules()).hasSize(1);
        }
    }

    @Test
    void areNotFoundOnceTheirFileIsEdited() throws Exception {
        Path folder = rules("Another lead is the lead");
        Path jar = temp.resolve("rules.jar");
        Precompile.main(new String[] {jar.toString(), folder.toString()});
        rules("Yet another lead is the lead");

        try (URLClassLoader program =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(InstalledRules.find(program, key(folder), folder)).isEmpty();
        }
    }

    @Test
    void areTheSameBytesWheneverTheyAreBuilt() throws Exception {
        Path folder = rules("Another lead is the lead");
        Path first = temp.resolve("first.jar");
        Path second = temp.resolve("second.jar");
        Precompile.main(new String[] {first.toString(), folder.toString()});
        Precompile.main(new String[] {second.toString(), folder.toString()});

        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.size(first)).isPositive();
    }

    private Path rules(String name) {
        Path folder = temp.resolve("rules");
        write(folder, "a.drl", HEADER + good(name, "lead-differs"));
        return folder;
    }

    private static String key(Path folder) throws RuleProblems {
        List<RuleFile> files = RuleFile.under(folder, new ArrayList<>()).get(folder);
        return RuleKey.of(files);
    }
}
