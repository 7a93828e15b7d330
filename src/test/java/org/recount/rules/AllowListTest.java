package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.rule.RuleContext;
import org.recount.check.Severity;

class AllowListTest {
    private static final Set<String> OUTSIDE = Set.of("java.io", "java.nio", "java.net", "org.kie", "org.drools");

    @Test
    void nothingOfOursThatRulesMayUseTouchesFilesTheNetworkOrTheEngine() throws Exception {
        List<String> doors = new ArrayList<>();
        int members = 0;
        for (Class<?> type : ours()) {
            for (Executable member : members(type)) {
                String name = member instanceof Constructor ? "<init>" : member.getName();
                if (AllowList.listed().uses(type.getName().replace('.', '/'), name)) {
                    members++;
                    if (types(member).anyMatch(AllowListTest::isOutside)) {
                        doors.add(member.toString());
                    }
                }
            }
        }
        assertThat(members).isGreaterThan(500);
        assertThat(doors).isEmpty();
    }

    private static List<Class<?>> ours() throws IOException, ClassNotFoundException {
        Path classes = Path.of(Severity.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes.resolve("org/recount"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (AllowList.listed().names(name.replace('.', '/'))) {
                    Class<?> type = Class.forName(name);
                    if (Modifier.isPublic(type.getModifiers())) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private static List<Executable> members(Class<?> type) {
        List<Executable> members = new ArrayList<>(Arrays.asList(type.getDeclaredConstructors()));
        members.addAll(Arrays.asList(type.getDeclaredMethods()));
        members.removeIf(member -> !Modifier.isPublic(member.getModifiers()) || member.isSynthetic());
        return members;
    }

    private static Stream<Type> types(Executable member) {
        Stream<Type> given = Arrays.stream(member.getGenericParameterTypes());
        return member instanceof Method method ? Stream.concat(given, Stream.of(method.getGenericReturnType())) : given;
    }

    /** Also within a list or an optional. */
    private static boolean isOutside(Type type) {
        String name = type.getTypeName().replace(RuleContext.class.getName(), "");
        return OUTSIDE.stream().anyMatch(place -> name.contains(place + "."));
    }
}
