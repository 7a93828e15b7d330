package org.recount.rules;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes that no rule compiles to. */
final class SlyClass {
    private static final Handle FOREIGN =
            new Handle(Opcodes.H_INVOKESTATIC, "sly/Bootstrap", "make", "()Ljava/lang/Object;", false);

    private SlyClass() {}

    static byte[] of(String how) {
        if (how.equals("damaged")) {
            return new byte[] {1, 2, 3};
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                how.equals("old") ? Opcodes.V1_6 : Opcodes.V17,
                Opcodes.ACC_PUBLIC,
                how.equals("hidden") ? "sly/Other" : "sly/Sly",
                null,
                "java/lang/Object",
                null);
        switch (how) {
            case "initialiser" ->
                code(writer, "<clinit>", code -> {
                    code.visitInsn(Opcodes.ICONST_0);
                    code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);
                });
            case "constant" ->
                code(writer, "run", code -> {
                    code.visitLdcInsn(new ConstantDynamic("sly", "Ljava/lang/Object;", FOREIGN));
                    code.visitInsn(Opcodes.POP);
                });
            case "bootstrap" ->
                code(writer, "run", code -> {
                    code.visitInvokeDynamicInsn("sly", "()V", FOREIGN);
                });
            case "native" -> writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_NATIVE, "run", "()V", null, null);
            default -> {
                // Its name or version is what is wrong.
            }
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private interface Body {
        void to(MethodVisitor code);
    }

    private static void code(ClassWriter writer, String name, Body body) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, name, "()V", null, null);
        code.visitCode();
        body.to(code);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
