package org.recount.rulebook;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources say of types and their members: type name to member name to text; the type's own text is under "". */
final class SourceDocs {
    private final Map<String, Map<String, String>> docs = new TreeMap<>();

    private SourceDocs() {}

    static Map<String, Map<String, String>> of(List<Path> folders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SourceDocs found = new SourceDocs();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = new java.util.ArrayList<>();
            for (Path folder : folders) {
                try (Stream<Path> all = Files.list(folder)) {
                    all.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
                }
            }
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                found.read(unit, DocTrees.instance(task));
            }
        }
        return found.docs;
    }

    private void read(CompilationUnitTree unit, DocTrees trees) {
        new TreePathScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree type, String outer) {
                String name = outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
                DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                if (comment != null) {
                    put(name, "", first(comment));
                    for (DocTree tag : comment.getBlockTags()) {
                        if (tag instanceof ParamTree param) {
                            put(name, param.getName().toString(), words(param.getDescription()));
                        }
                    }
                }
                for (Tree member : type.getMembers()) {
                    DocCommentTree own = trees.getDocCommentTree(new TreePath(getCurrentPath(), member));
                    if (own != null && member instanceof MethodTree method) {
                        String arguments = method.getParameters().stream()
                                .map(parameter -> parameter.getType().toString())
                                .collect(Collectors.joining(", "));
                        String called = method.getName().toString();
                        put(name, arguments.isEmpty() ? called : called + "(" + arguments + ")", first(own));
                    } else if (own != null && member instanceof VariableTree constant) {
                        put(name, constant.getName().toString(), first(own));
                    }
                }
                return super.visitClass(type, name);
            }
        }.scan(unit, "");
    }

    private void put(String type, String member, String text) {
        docs.computeIfAbsent(type, t -> new TreeMap<>()).putIfAbsent(member, text);
    }

    private static String first(DocCommentTree comment) {
        return words(comment.getFullBody());
    }

    private static String words(List<? extends DocTree> parts) {
        return parts.stream()
                .map(part -> part instanceof LiteralTree literal
                        ? literal.getBody().toString()
                        : part instanceof LinkTree link
                                ? link.getReference().getSignature().replace("#", "")
                                : part.toString())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replace("\\u2212", "-")
                .strip();
    }
}
