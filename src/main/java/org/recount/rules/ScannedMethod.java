package org.recount.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One method under {@link RuleScan}: the types and members it uses, and whether it can go back. */
final class ScannedMethod extends MethodVisitor {

    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods");

    /** A protected range and where it goes when something is thrown. */
    private record Guard(Label end, Label handler) {}

    private final ScannedClass type;
    private final RuleScan scan;
    private final Map<Label, Integer> passed = new HashMap<>();
    private final List<Guard> guards = new ArrayList<>();
    private final Set<String> referred = new HashSet<>();
    /** The rule that this method describes to Drools; empty where it describes none. */
    private String rule = "";

    ScannedMethod(int api, ScannedClass type, RuleScan scan) {
        super(api);
        this.type = type;
        this.scan = scan;
    }

    @Override
    public void visitLabel(Label label) {
        passed.put(label, passed.size());
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        forward(target);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... cases) {
        forward(otherwise);
        List.of(cases).forEach(this::forward);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] cases) {
        forward(otherwise);
        List.of(cases).forEach(this::forward);
    }

    private void forward(Label target) {
        if (passed.containsKey(target)) {
            refuse("loops");
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String caught) {
        if (caught != null) {
            mention(Type.getObjectType(caught));
        }
        guards.add(new Guard(end, handler));
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER) {
            refuse("locks an object");
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String named) {
        mention(Type.getObjectType(named));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        mention(Type.getType(descriptor));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        member(owner, field, Type.getType(descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean isInterface) {
        member(owner, called, Type.getMethodType(descriptor));
    }

    @Override
    public void visitInvokeDynamicInsn(String called, String descriptor, Handle bootstrap, Object... arguments) {
        mention(Type.getMethodType(descriptor));
        dynamic(bootstrap, arguments);
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
        if (value instanceof String text && scan.isRule(text)) {
            rule = text;
        }
    }

    private void dynamic(Handle bootstrap, Object... arguments) {
        if (!BOOTSTRAPS.contains(bootstrap.getOwner())) {
            refuse("uses " + bootstrap.getOwner().replace('/', '.'));
        }
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    private void constant(Object value) {
        if (value instanceof Type named) {
            mention(named);
        } else if (value instanceof Handle handle) {
            String descriptor = handle.getDesc();
            member(
                    handle.getOwner(),
                    handle.getName(),
                    descriptor.startsWith("(") ? Type.getMethodType(descriptor) : Type.getType(descriptor));
        } else if (value instanceof ConstantDynamic constant) {
            mention(Type.getType(constant.getDescriptor()));
            refuse("uses a constant computed at run time");
        }
    }

    private void member(String owner, String member, Type descriptor) {
        mention(descriptor);
        referred.add(owner);
        type.use(owner, member, rule);
    }

    private void mention(Type named) {
        type.mention(named, rule);
    }

    private void refuse(String what) {
        type.refuse(rule, what);
    }

    @Override
    public void visitEnd() {
        for (Guard guard : guards) {
            if (passed.getOrDefault(guard.handler(), 0) < passed.getOrDefault(guard.end(), 0)) {
                refuse("loops through an exception");
            }
        }
        if (!rule.isEmpty()) {
            referred.forEach(used -> scan.uses(rule, used));
        }
    }
}
