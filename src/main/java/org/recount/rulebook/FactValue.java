package org.recount.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Follows a path through a fact, as a condition does, and shows what stands at its end. */
final class FactValue {
    private static final String MISSING = "missing";

    private FactValue() {}

    /** As a rule would write it; empty where the end is a fact or another thing of several parts. */
    static Optional<String> of(Object fact, String path) {
        Object value = fact;
        for (String part : path.split("\\.", -1)) {
            if (value == null) {
                return Optional.of("null");
            }
            if (value instanceof Optional<?> maybe) {
                value = maybe.orElse(null);
                if (value == null) {
                    return Optional.of(MISSING);
                }
            }
            try {
                value = value.getClass().getMethod(part).invoke(value);
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
                return Optional.empty();
            }
        }
        return shown(value);
    }

    private static Optional<String> shown(Object value) {
        if (value == null) {
            return Optional.of("null");
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.isEmpty() ? Optional.of(MISSING) : shown(maybe.get()).or(() -> Optional.of("there"));
        }
        if (value instanceof OptionalInt maybe) {
            return Optional.of(maybe.isEmpty() ? MISSING : String.valueOf(maybe.getAsInt()));
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        if (value instanceof String text) {
            return Optional.of('"' + text + '"');
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(FactModel.name(constant.getDeclaringClass()) + "." + constant.name());
        }
        if (value instanceof List<?> several) {
            return Optional.of("a list of " + several.size());
        }
        return value instanceof Record ? Optional.empty() : Optional.of(value.toString());
    }
}
