package org.recount.rules;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a condition can read of a class by a name: a record's component, a getter, a field, a constant, a nested class. */
final class Members {
    private static final Set<String> OF_ALL = Set.of(
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "account",
            "values",
            "valueOf");

    private Members() {}

    /** The type that reading the name gives; empty where there is no such name. */
    static Optional<Type> read(Type type, String name) {
        Class<?> of = raw(type);
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String method : List.of(name, "get" + capital, "is" + capital)) {
            Optional<Type> result = Arrays.stream(of.getMethods())
                    .filter(m -> m.getName().equals(method) && m.getParameterCount() == 0 && !m.isBridge())
                    .map(Method::getGenericReturnType)
                    .findFirst();
            if (result.isPresent()) {
                return result.map(found -> resolved(found, type));
            }
        }
        Optional<Type> field = Arrays.stream(of.getFields())
                .filter(f -> f.getName().equals(name))
                .map(Field::getGenericType)
                .findFirst();
        if (field.isPresent()) {
            return field;
        }
        return Arrays.stream(of.getClasses())
                .filter(nested -> nested.getSimpleName().equals(name))
                .<Type>map(nested -> nested)
                .findFirst();
    }

    /** The type that calling a method of the name gives, whatever its arguments; empty where its overloads differ. */
    static Optional<Type> called(Type type, String name) {
        List<Type> results = Arrays.stream(raw(type).getMethods())
                .filter(m -> m.getName().equals(name) && !m.isBridge())
                .map(Method::getGenericReturnType)
                .distinct()
                .toList();
        return results.size() == 1 ? Optional.of(resolved(results.get(0), type)) : Optional.empty();
    }

    /** What a type's own variable stands for, as T does in an Optional of T. */
    private static Type resolved(Type found, Type of) {
        return found instanceof TypeVariable && of instanceof ParameterizedType several
                ? several.getActualTypeArguments()[0]
                : found;
    }

    /** The class of a type; {@code Object} where it has none. */
    static Class<?> raw(Type type) {
        return type instanceof Class<?> one
                ? one
                : type instanceof ParameterizedType several ? (Class<?>) several.getRawType() : Object.class;
    }

    /** Whether the name is read of a value rather than of the class itself. */
    static boolean isOfInstances(Class<?> of, String name) {
        return Arrays.stream(of.getMethods())
                .anyMatch(m -> m.getName().equals(name) && !Modifier.isStatic(m.getModifiers()));
    }

    /** Whether a method of that name exists, whatever its arguments. */
    static boolean hasMethod(Class<?> of, String name) {
        return Arrays.stream(of.getMethods()).anyMatch(m -> m.getName().equals(name));
    }

    /** What can be read of a class, in the order of its source; constants of an enumeration. */
    static List<String> names(Class<?> of) {
        if (of.isEnum()) {
            return Arrays.stream(of.getEnumConstants()).map(Object::toString).toList();
        }
        Set<String> names = new LinkedHashSet<>();
        if (of.isRecord()) {
            Arrays.stream(of.getRecordComponents()).forEach(component -> names.add(component.getName()));
        }
        Arrays.stream(of.getMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers())
                        && m.getReturnType() != void.class
                        && Modifier.isPublic(m.getReturnType().getModifiers())
                        && m.getReturnType() != of
                        && !OF_ALL.contains(m.getName()))
                .map(Method::getName)
                .sorted()
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** As rules write it: "Fit", "Claim.Spelling". */
    static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    /** Whether its values are numbers. */
    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type)
                || (type.isPrimitive() && type != boolean.class && type != char.class && type != void.class);
    }
}
