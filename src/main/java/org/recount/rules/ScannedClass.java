package org.recount.rules;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.recount.rules.RuleScan.Trespass;

/** One class under {@link RuleScan}: what it extends and holds; its methods go to {@link ScannedMethod}. */
final class ScannedClass extends ClassVisitor {

    private final RuleScan scan;
    private String name;

    ScannedClass(int api, RuleScan scan) {
        super(api);
        this.scan = scan;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        this.name = name;
        if ((version & 0xFFFF) < Opcodes.V17) {
            refuse("", "is made for an older Java, whose code cannot be followed");
        }
        mention(Type.getObjectType(parent), "");
        for (String type : interfaces) {
            mention(Type.getObjectType(type), "");
        }
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        mention(Type.getType(descriptor), "");
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
        mention(Type.getMethodType(descriptor), "");
        if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
            refuse("", "uses a native or synchronized method");
        }
        if (method.equals("finalize")) {
            refuse("", "has a finalizer");
        }
        return new ScannedMethod(api, this, scan);
    }

    void refuse(String rule, String what) {
        scan.refuse(new Trespass(name, rule, what));
    }

    /** Refuses types that rules may not even name, also within arrays and signatures. */
    void mention(Type type, String rule) {
        switch (type.getSort()) {
            case Type.ARRAY -> mention(type.getElementType(), rule);
            case Type.METHOD -> {
                mention(type.getReturnType(), rule);
                for (Type argument : type.getArgumentTypes()) {
                    mention(argument, rule);
                }
            }
            case Type.OBJECT -> {
                String named = type.getInternalName();
                if (!scan.isOwn(named) && !AllowList.listed().names(named)) {
                    refuse(rule, "uses " + type.getClassName());
                }
            }
            default -> {
                // primitive
            }
        }
    }

    /** Refuses members that rules may not use. */
    void use(String owner, String member, String rule) {
        Type type = Type.getObjectType(owner);
        if (type.getSort() == Type.ARRAY) {
            mention(type, rule);
        } else if (!scan.isOwn(owner) && !AllowList.listed().uses(owner, member)) {
            String what = member.equals("<init>")
                    ? "makes a " + type.getClassName()
                    : "uses " + type.getClassName() + "." + member;
            refuse(rule, what);
        }
    }
}
