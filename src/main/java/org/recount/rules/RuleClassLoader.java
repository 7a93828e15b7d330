package org.recount.rules;

import java.util.Map;
import java.util.Set;
import org.recount.check.RuleFence;

/**
 * Defines rule classes; everything else comes from the product's own loader, and only what {@link AllowList} lists: a second
 * fence, should the scan have missed something. Its own come first, so that what was scanned is what runs, whatever else
 * has the name.
 */
final class RuleClassLoader extends ClassLoader {

    /** What Java itself asks for to link lambdas and joined strings, and the fence. */
    private static final Set<String> LINKAGE = Set.of(
            "java.lang.invoke.CallSite",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.SerializedLambda",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.runtime.ObjectMethods",
            RuleFence.class.getName());

    private final Map<String, byte[]> classes;
    private final boolean trusted;

    /** @param trusted whether everything may be loaded */
    RuleClassLoader(Map<String, byte[]> classes, boolean trusted) {
        super(RuleFence.LOADER, RuleClassLoader.class.getClassLoader());
        this.classes = classes;
        this.trusted = trusted;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            if (trusted || LINKAGE.contains(name) || AllowList.listed().names(name.replace('.', '/'))) {
                return super.loadClass(name, resolve);
            }
            throw new ClassNotFoundException("rules may not use " + name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
