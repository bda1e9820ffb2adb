package shopping.festival.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the compiler's own parser reads in the sources of the program: how long they are and what they declare.
 *
 * @param types the top-level types
 * @param methods methods and constructors with a body, and blocks that initialise
 */
record Sources(List<SourceFile> files, List<Type> types, List<Method> methods) {

    /** A file and its lines. */
    record SourceFile(String name, int lines) {}

    /** A type that is in no other. */
    record Type(String name, boolean isPublic) {}

    /**
     * Whatever has statements.
     *
     * @param lines of the body, braces included
     * @param parameters as declared; of a record's constructor none, since they are its components
     */
    record Method(String name, int lines, int parameters) {}

    /** Reads all Java below some folders. */
    static Sources of(List<Path> roots) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Sources all = new Sources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> files = new ArrayList<>();
            for (Path root : roots) {
                files.addAll(javaBelow(root));
            }
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                all.add(unit, Trees.instance(task));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaBelow(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CompilationUnitTree unit, Trees trees) {
        Path path = Path.of(unit.getSourceFile().toUri());
        if (!path.endsWith("package-info.java")) {
            files.add(new SourceFile(path.getFileName().toString(), lines(path).size()));
        }
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree c) {
                types.add(new Type(
                        unit.getPackageName() + "." + c.getSimpleName(),
                        c.getModifiers().getFlags().contains(Modifier.PUBLIC)));
            }
        }
        new Bodies(unit, trees, methods).scan(unit, null);
    }

    /** Walks through a file and notes everything that has statements. */
    private static final class Bodies extends TreeScanner<Void, ClassTree> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Method> methods;

        Bodies(CompilationUnitTree unit, Trees trees, List<Method> methods) {
            this.unit = unit;
            this.trees = trees;
            this.methods = methods;
        }

        @Override
        public Void visitClass(ClassTree type, ClassTree outer) {
            for (Tree member : type.getMembers()) {
                if (member instanceof BlockTree block) {
                    methods.add(new Method(type.getSimpleName() + " {}", lines(block), 0));
                }
            }
            return super.visitClass(type, type);
        }

        @Override
        public Void visitMethod(MethodTree method, ClassTree type) {
            boolean isConstructor = method.getReturnType() == null;
            boolean isOfRecord = isConstructor && type.getKind() == Tree.Kind.RECORD;
            methods.add(new Method(
                    type.getSimpleName() + "." + (isConstructor ? "new" : method.getName()),
                    method.getBody() == null ? 0 : lines(method.getBody()),
                    isOfRecord ? 0 : method.getParameters().size()));
            return super.visitMethod(method, type);
        }

        private int lines(Tree body) {
            long start = trees.getSourcePositions().getStartPosition(unit, body);
            long end = trees.getSourcePositions().getEndPosition(unit, body);
            return (int)
                    (unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1);
        }
    }
}
