package org.recount.rules;

import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.recount.check.RuleFence;

/** A class of compiled rules whose every method passes the {@link RuleFence} as it begins. */
final class FencedClass extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    private final String rules;

    private FencedClass(ClassVisitor next, String rules) {
        super(API, next);
        this.rules = rules;
    }

    /**
     * The bytes with the fence.
     *
     * @param owners names of the rules that use a class, by its internal name
     */
    static byte[] of(byte[] bytes, Map<String, Set<String>> owners) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        String rules = String.join(RuleFence.AND, owners.getOrDefault(reader.getClassName(), Set.of()));
        reader.accept(new FencedClass(writer, rules), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
        MethodVisitor next = super.visitMethod(access, method, descriptor, signature, thrown);
        return new MethodVisitor(API, next) {
            @Override
            public void visitCode() {
                super.visitCode();
                super.visitLdcInsn(rules);
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        Type.getInternalName(RuleFence.class),
                        "pass",
                        Type.getMethodDescriptor(Type.VOID_TYPE, Type.getType(String.class)),
                        false);
            }
        };
    }
}
