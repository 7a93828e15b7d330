import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Copies compiled classes without what Java links only when a program meets it, even where an archive of classes holds
 * what comes of it: lambdas and method references become classes, few for each class; every joining of strings, equality and hash code of
 * a record a method; and classes so old that Java must look through their code each time are brought up to date. A check of a few articles meets a thousand of them, a sixth of its time. {@code PlainClasses CLASSPATH
 * TO}: folders are copied whole; of jars, only what is not as it was. Run as source by the build, with ASM on the class
 * path; no part of the product.
 */
final class PlainClasses {
    /** Where in a class file its version stands. */
    private static final int MAJOR = 6;
    /** The version from which on classes say what their code expects, so that an archive holds them looked through. */
    private static final int WITH_FRAMES = Opcodes.V1_7;
    /** That from which on classes can let others see their private members. */
    private static final int WITH_NESTS = Opcodes.V11;

    private static final String INSTANCE = "INSTANCE";
    private static final String OF = "of";
    private static final String NUMBER = "number";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String OBJECTS = "java/util/Objects";
    /** How methods are that a class gets in addition. */
    private static final int ADDED = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

    private final Path to;
    private final Map<String, byte[]> same = new HashMap<>();
    private final Map<String, byte[]> changed = new TreeMap<>();
    /** By the class that vouches for their private members. */
    private final Map<String, List<String>> nests = new LinkedHashMap<>();

    private PlainClasses(Path to) {
        this.to = to;
    }

    /** Copies folders and jars into a folder. */
    public static void main(String[] paths) throws IOException {
        for (String path : paths[0].split(File.pathSeparator)) {
            PlainClasses copy = new PlainClasses(Path.of(paths[1]));
            Path from = Path.of(path);
            if (Files.isDirectory(from)) {
                copy.folder(from);
            } else {
                copy.jar(from);
            }
        }
    }

    private void folder(Path from) throws IOException {
        for (Path file : files(from)) {
            if (file.toString().endsWith(".class")) {
                take(Files.readAllBytes(file));
            } else {
                write(from.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        write();
        for (Map.Entry<String, byte[]> one : same.entrySet()) {
            write(one.getKey() + ".class", one.getValue());
        }
    }

    private void jar(Path from) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(from)) {
            for (Path file : files(jar.getPath("/"))) {
                if (file.toString().endsWith(".class") && !file.startsWith("/META-INF")) {
                    take(Files.readAllBytes(file));
                }
            }
        }
        write();
    }

    private static List<Path> files(Path from) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    /** Writes what is not as it was. */
    private void write() throws IOException {
        nests.forEach((host, members) -> {
            byte[] bytes = changed.containsKey(host) ? changed.get(host) : same.remove(host);
            changed.put(host, welcoming(bytes, members));
        });
        for (Map.Entry<String, byte[]> one : changed.entrySet()) {
            write(one.getKey() + ".class", one.getValue());
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = to.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void take(byte[] bytes) {
        boolean old = new ClassReader(bytes).readShort(MAJOR) < WITH_FRAMES;
        ClassWriter out = new ClassWriter(old ? ClassWriter.COMPUTE_FRAMES : 0);
        Host host = new Host(out);
        new ClassReader(bytes).accept(host, 0);
        if (!old && host.lambdas.isEmpty() && host.plain == 0) {
            same.put(host.name, bytes);
            return;
        }
        changed.put(host.name, out.toByteArray());
        for (Lambda lambda : host.lambdas.values()) {
            changed.put(lambda.name(), lambda.bytes(host.nest));
            nests.computeIfAbsent(host.nest, key -> new ArrayList<>()).add(lambda.name());
        }
    }

    /** A class that lets others see its private members, of a version that can. */
    private static byte[] welcoming(byte[] bytes, List<String> members) {
        ClassWriter out = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, out) {
                            @Override
                            public void visit(
                                    int version,
                                    int access,
                                    String named,
                                    String signature,
                                    String above,
                                    String[] interfaces) {
                                super.visit(Math.max(version, WITH_NESTS), access, named, signature, above, interfaces);
                            }
                        },
                        0);
        members.forEach(out::visitNestMember);
        return out.toByteArray();
    }

    /** A class whose lambdas and joined strings are replaced. */
    private static final class Host extends ClassVisitor {
        /** By what they are and capture. */
        private final Map<List<?>, Lambda> lambdas = new LinkedHashMap<>();

        /** How many methods are added. */
        private int plain;

        private String name;
        private String nest;
        private boolean isInterface;

        Host(ClassVisitor out) {
            super(Opcodes.ASM9, out);
        }

        @Override
        public void visit(int version, int access, String named, String signature, String above, String[] interfaces) {
            name = named;
            nest = named;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(Math.max(version, WITH_FRAMES), access, named, signature, above, interfaces);
        }

        @Override
        public void visitNestHost(String host) {
            nest = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, type, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String made, Handle maker, Object... details) {
                    switch (maker.getOwner() + "." + maker.getName()) {
                        case "java/lang/invoke/LambdaMetafactory.metafactory" ->
                            lambda(called, made, details).get(mv, (Handle) details[1], (Type) details[2]);
                        case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" ->
                            super.visitMethodInsn(Opcodes.INVOKESTATIC, name, join(made, details), made, isInterface);
                        case "java/lang/runtime/ObjectMethods.bootstrap" -> {
                            if (called.equals("toString")) {
                                super.visitInvokeDynamicInsn(called, made, maker, details);
                            } else {
                                super.visitMethodInsn(
                                        Opcodes.INVOKESTATIC, name, compare(called, made, details), made, false);
                            }
                        }
                        default -> super.visitInvokeDynamicInsn(called, made, maker, details);
                    }
                }

                @Override
                public void visitMaxs(int stack, int locals) {
                    super.visitMaxs(stack + 1, locals); // for the number of a lambda
                }
            };
        }

        private Lambda lambda(String called, String made, Object... details) {
            Type erased = (Type) details[0];
            return lambdas.computeIfAbsent(
                    List.of(called, made, erased),
                    key -> new Lambda(
                            name + "$$" + (lambdas.size() + 1),
                            called,
                            Type.getMethodType(made),
                            erased,
                            new ArrayList<>()));
        }

        /** Adds a method that does what a record's of that name does; its name. */
        private String compare(String called, String made, Object... details) {
            plain++;
            String method = called + "$" + plain;
            List<Handle> components = new ArrayList<>();
            for (Object detail : details) {
                if (detail instanceof Handle component) {
                    components.add(component);
                }
            }
            MethodVisitor code = cv.visitMethod(ADDED, method, made, null, null);
            if (called.equals("equals")) {
                Components.equals(code, name, components);
            } else {
                Components.hashCode(code, name, components);
            }
            return method;
        }

        /** Adds a method that joins its arguments; its name. */
        private String join(String made, Object... details) {
            plain++;
            String method = "joined$" + plain;
            Join.write(cv.visitMethod(ADDED, method, made, null, null), Type.getArgumentTypes(made), details);
            return method;
        }
    }

    /** What tells records apart by their components: the same hash code, and the same equality, as Java makes at run time. */
    private static final class Components {
        private Components() {}

        static void hashCode(MethodVisitor code, String type, List<Handle> components) {
            code.visitInsn(Opcodes.ICONST_0);
            for (Handle component : components) {
                code.visitIntInsn(Opcodes.BIPUSH, 31);
                code.visitInsn(Opcodes.IMUL);
                get(code, 0, type, component);
                Type held = Type.getType(component.getDesc());
                boolean object = held.getSort() >= Type.ARRAY;
                String owner = object ? OBJECTS : Conversion.BOXES.get(held).getInternalName();
                String taken = object ? OBJECT : held.getDescriptor();
                code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "hashCode", "(" + taken + ")I", false);
                code.visitInsn(Opcodes.IADD);
            }
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(3, 1);
            code.visitEnd();
        }

        static void equals(MethodVisitor code, String type, List<Handle> components) {
            Label another = new Label();
            Label not = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitJumpInsn(Opcodes.IF_ACMPNE, another);
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(another);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.INSTANCEOF, type);
            code.visitJumpInsn(Opcodes.IFEQ, not);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, type);
            code.visitVarInsn(Opcodes.ASTORE, 2);
            for (Handle component : components) {
                get(code, 0, type, component);
                get(code, 2, type, component);
                unequal(code, Type.getType(component.getDesc()), not);
            }
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(not);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(4, 3);
            code.visitEnd();
        }

        private static void get(MethodVisitor code, int slot, String type, Handle component) {
            code.visitVarInsn(Opcodes.ALOAD, slot);
            code.visitFieldInsn(Opcodes.GETFIELD, type, component.getName(), component.getDesc());
        }

        /** Jumps where the two values on the stack differ. */
        private static void unequal(MethodVisitor code, Type type, Label not) {
            switch (type.getSort()) {
                case Type.LONG -> {
                    code.visitInsn(Opcodes.LCMP);
                    code.visitJumpInsn(Opcodes.IFNE, not);
                }
                case Type.FLOAT, Type.DOUBLE -> {
                    String box = Conversion.BOXES.get(type).getInternalName();
                    String two = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
                    code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "compare", two, false);
                    code.visitJumpInsn(Opcodes.IFNE, not);
                }
                case Type.ARRAY, Type.OBJECT -> {
                    code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "equals", "(" + OBJECT + OBJECT + ")Z", false);
                    code.visitJumpInsn(Opcodes.IFEQ, not);
                }
                default -> code.visitJumpInsn(Opcodes.IF_ICMPNE, not);
            }
        }
    }

    /** A method that joins its arguments, and constants between them, to a string. */
    private static final class Join {
        private static final String BUILDER = "java/lang/StringBuilder";
        private static final char ARGUMENT = '\1';
        private static final char CONSTANT = '\2';

        private Join() {}

        /** @param details the recipe, in which a character stands for each argument and constant, and the constants */
        static void write(MethodVisitor code, Type[] arguments, Object... details) {
            code.visitTypeInsn(Opcodes.NEW, BUILDER);
            code.visitInsn(Opcodes.DUP);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
            Iterator<Object> constants =
                    List.of(details).subList(1, details.length).iterator();
            Iterator<Type> left = List.of(arguments).iterator();
            int slot = 0;
            StringTokenizer recipe = new StringTokenizer((String) details[0], "" + ARGUMENT + CONSTANT, true);
            while (recipe.hasMoreTokens()) {
                String part = recipe.nextToken();
                Type type = Type.getType(String.class);
                if (part.charAt(0) == ARGUMENT) {
                    type = left.next();
                    code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
                    slot += type.getSize();
                } else {
                    code.visitLdcInsn(part.charAt(0) == CONSTANT ? String.valueOf(constants.next()) : part);
                }
                String append = "(" + appended(type) + ")L" + BUILDER + ";";
                code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", append, false);
            }
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
            code.visitInsn(Opcodes.ARETURN);
            code.visitMaxs(3, slot);
            code.visitEnd();
        }

        private static String appended(Type type) {
            return switch (type.getSort()) {
                case Type.BYTE, Type.SHORT -> Type.INT_TYPE.getDescriptor();
                // Not an array's characters, nor a sequence's, but what String.valueOf gives.
                case Type.ARRAY, Type.OBJECT ->
                    type.equals(Type.getType(String.class)) ? type.getDescriptor() : Type.getDescriptor(Object.class);
                default -> type.getDescriptor();
            };
        }
    }

    /**
     * What a lambda or method reference does.
     *
     * @param target  what it calls
     * @param precise parameters and result of the interface's method, with the types that stand for the interface's parameters
     */
    private record Body(Handle target, Type precise) {}

    /**
     * The lambdas and method references of a class that are of one functional interface and capture the same: one class, as
     * each takes its time to load.
     *
     * @param name   of the class that they become
     * @param method of their functional interface
     * @param made   from what they capture to their functional interface
     * @param erased parameters and result of the interface's method
     * @param bodies what each of them does
     */
    private record Lambda(String name, String method, Type made, Type erased, List<Body> bodies) {

        private Type[] captured() {
            return made.getArgumentTypes();
        }

        /** Puts one more on the stack, in place of what it captures. */
        void get(MethodVisitor code, Handle target, Type precise) {
            bodies.add(new Body(target, precise));
            if (captured().length == 0) {
                code.visitFieldInsn(
                        Opcodes.GETSTATIC,
                        name,
                        INSTANCE + bodies.size(),
                        made.getReturnType().getDescriptor());
            } else {
                code.visitIntInsn(Opcodes.SIPUSH, bodies.size() - 1);
                code.visitMethodInsn(Opcodes.INVOKESTATIC, name, OF, numbered(made.getReturnType()), false);
            }
        }

        /** From what they capture and a number to a type. */
        private String numbered(Type result) {
            Type[] given = Arrays.copyOf(captured(), captured().length + 1);
            given[captured().length] = Type.INT_TYPE;
            return Type.getMethodDescriptor(result, given);
        }

        byte[] bytes(String nest) {
            ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            out.visit(
                    Opcodes.V17,
                    Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                    name,
                    null,
                    "java/lang/Object",
                    new String[] {made.getReturnType().getInternalName()});
            out.visitNestHost(nest);
            constructor(out);
            if (captured().length == 0) {
                instances(out);
            } else {
                of(out);
            }
            call(out);
            return out.toByteArray();
        }

        private void constructor(ClassWriter out) {
            MethodVisitor code = out.visitMethod(Opcodes.ACC_PRIVATE, "<init>", numbered(Type.VOID_TYPE), null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            int slot = 1;
            for (int i = 0; i < captured().length; i++) {
                Type type = captured()[i];
                out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type.getDescriptor(), null, null);
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
                code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type.getDescriptor());
                slot += type.getSize();
            }
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ILOAD, slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, NUMBER, "I");
            end(code, Type.VOID_TYPE);
        }

        private static String field(int i) {
            return "captured" + i;
        }

        private void instances(ClassWriter out) {
            String type = made.getReturnType().getDescriptor();
            MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
            for (int body = 1; body <= bodies.size(); body++) {
                out.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE + body, type, null, null);
                code.visitTypeInsn(Opcodes.NEW, name);
                code.visitInsn(Opcodes.DUP);
                code.visitIntInsn(Opcodes.SIPUSH, body - 1);
                code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", numbered(Type.VOID_TYPE), false);
                code.visitFieldInsn(Opcodes.PUTSTATIC, name, INSTANCE + body, type);
            }
            end(code, Type.VOID_TYPE);
        }

        private void of(ClassWriter out) {
            MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, OF, numbered(made.getReturnType()), null, null);
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            int slot = 0;
            for (Type type : captured()) {
                code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
                slot += type.getSize();
            }
            code.visitVarInsn(Opcodes.ILOAD, slot);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", numbered(Type.VOID_TYPE), false);
            end(code, made.getReturnType());
        }

        private void call(ClassWriter out) {
            MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
            if (bodies.size() == 1) {
                call(code, bodies.get(0));
            } else {
                Label[] places =
                        Stream.generate(Label::new).limit(bodies.size()).toArray(Label[]::new);
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitFieldInsn(Opcodes.GETFIELD, name, NUMBER, "I");
                code.visitTableSwitchInsn(0, bodies.size() - 1, places[0], places);
                for (int body = 0; body < bodies.size(); body++) {
                    code.visitLabel(places[body]);
                    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                    call(code, bodies.get(body));
                }
            }
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        private void call(MethodVisitor code, Body body) {
            Handle target = body.target();
            boolean creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (creates) {
                code.visitTypeInsn(Opcodes.NEW, target.getOwner());
                code.visitInsn(Opcodes.DUP);
            }
            for (int i = 0; i < captured().length; i++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured()[i].getDescriptor());
            }
            List<Type> wanted = wanted(target);
            int slot = 1;
            for (int i = 0; i < erased.getArgumentTypes().length; i++) {
                Type given = erased.getArgumentTypes()[i];
                code.visitVarInsn(given.getOpcode(Opcodes.ILOAD), slot);
                slot += given.getSize();
                Type known = body.precise().getArgumentTypes()[i];
                Conversion.cast(code, given, known);
                Conversion.convert(code, known, wanted.get(captured().length + i));
            }
            code.visitMethodInsn(
                    opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            Type result = creates ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
            Conversion.convert(code, result, body.precise().getReturnType());
            code.visitInsn(erased.getReturnType().getOpcode(Opcodes.IRETURN));
        }

        /** What is called takes these, its receiver included. */
        private static List<Type> wanted(Handle target) {
            List<Type> wanted = new ArrayList<>();
            if (target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
                wanted.add(Type.getObjectType(target.getOwner()));
            }
            wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
            return wanted;
        }

        private static int opcode(Handle target) {
            return switch (target.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                // Private members of a nest are called like any others.
                default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
        }

        private static void end(MethodVisitor code, Type result) {
            code.visitInsn(result.getOpcode(Opcodes.IRETURN));
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
    }

    /** From one type to another, as Java converts arguments and results of method references. */
    private static final class Conversion {
        private static final Map<Type, Type> BOXES = Map.of(
                Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
                Type.CHAR_TYPE, Type.getType(Character.class),
                Type.BYTE_TYPE, Type.getType(Byte.class),
                Type.SHORT_TYPE, Type.getType(Short.class),
                Type.INT_TYPE, Type.getType(Integer.class),
                Type.LONG_TYPE, Type.getType(Long.class),
                Type.FLOAT_TYPE, Type.getType(Float.class),
                Type.DOUBLE_TYPE, Type.getType(Double.class));

        private Conversion() {}

        static void cast(MethodVisitor code, Type from, Type to) {
            if (isObject(to) && !from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
                code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
            }
        }

        static void convert(MethodVisitor code, Type from, Type to) {
            if (from.equals(to)) {
                return;
            }
            if (to.getSort() == Type.VOID) {
                code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            } else if (isObject(from) && isObject(to)) {
                cast(code, from, to);
            } else if (isObject(to)) {
                box(code, from);
            } else if (isObject(from)) {
                unbox(code, from, to);
            } else {
                widen(code, from, to);
            }
        }

        private static boolean isObject(Type type) {
            return type.getSort() >= Type.ARRAY;
        }

        private static void box(MethodVisitor code, Type from) {
            Type box = BOXES.get(from);
            String type = Type.getMethodDescriptor(box, from);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", type, false);
        }

        /** From the box that it is known to be, or else from the one that belongs to what is wanted. */
        private static void unbox(MethodVisitor code, Type from, Type to) {
            Type held = BOXES.keySet().stream()
                    .filter(primitive -> BOXES.get(primitive).equals(from))
                    .findAny()
                    .orElse(to);
            Type box = BOXES.get(held);
            cast(code, from, box);
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    box.getInternalName(),
                    held.getClassName() + "Value",
                    Type.getMethodDescriptor(held),
                    false);
            convert(code, held, to);
        }

        private static void widen(MethodVisitor code, Type from, Type to) {
            boolean isInt = from.getSort() <= Type.INT;
            if (to.equals(Type.LONG_TYPE) && isInt) {
                code.visitInsn(Opcodes.I2L);
            } else if (to.equals(Type.DOUBLE_TYPE) && isInt) {
                code.visitInsn(Opcodes.I2D);
            } else if (to.equals(Type.DOUBLE_TYPE) && from.equals(Type.LONG_TYPE)) {
                code.visitInsn(Opcodes.L2D);
            } else if (!to.equals(Type.INT_TYPE) || !isInt) {
                throw new IllegalArgumentException(
                        "no lambda has turned %s into %s yet: add it here".formatted(from, to));
            }
        }
    }
}
