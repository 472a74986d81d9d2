package huimin.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The sources under a folder as the compiler reads them: what a rule about lengths and words needs
 * and byte code no longer tells.
 */
public final class JavaSources {
  private final List<Path> files;
  private final List<Method> methods = new ArrayList<>();
  private final List<Literal> literals = new ArrayList<>();
  private final Set<String> enumConstants = new TreeSet<>();

  /**
   * One method or constructor.
   *
   * @param lines from its head, annotations left out, to its closing brace
   */
  public record Method(String place, int lines, int parameters) {}

  /**
   * One text in the code.
   *
   * @param inside the method or type whose argument it is, "" for none
   * @param extended whether something is added to it, so that it is only the beginning of a text
   */
  public record Literal(Path file, long line, String text, String inside, boolean extended) {
    /** File and line, for whoever has to find it. */
    public String place() {
      return file + ":" + line;
    }
  }

  private JavaSources(List<Path> files) {
    this.files = files;
  }

  /** Reads every source under these folders. */
  public static JavaSources under(String... folders) {
    var files = new ArrayList<Path>();
    for (String folder : folders) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    var sources = new JavaSources(List.copyOf(files));
    sources.parse();
    return sources;
  }

  private void parse() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(unit, positions).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files, sorted. */
  public List<Path> files() {
    return files;
  }

  /** Every method and constructor; what the compiler adds is not in the source. */
  public List<Method> methods() {
    return methods;
  }

  /** The names of all constants of all enums. */
  public Set<String> enumConstants() {
    return enumConstants;
  }

  /** Every text literal. */
  public List<Literal> literals() {
    return literals;
  }

  private final class Reader extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final LineMap lines;
    private final Path file;

    Reader(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      this.lines = unit.getLineMap();
      this.file = Path.of(unit.getSourceFile().getName());
    }

    private long first(Tree tree) {
      return lines.getLineNumber(positions.getStartPosition(unit, tree));
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
      boolean inEnum =
          getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
              && owner.getKind() == Tree.Kind.ENUM
              && variable.getType() != null
              && owner.getSimpleName().contentEquals(variable.getType().toString());
      if (inEnum) {
        enumConstants.add(variable.getName().toString());
      }
      return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long first = lines.getLineNumber(start(method));
      long last = lines.getLineNumber(positions.getEndPosition(unit, method));
      var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
      boolean components =
          owner.getKind() == Tree.Kind.RECORD && method.getName().contentEquals("<init>");
      methods.add(
          new Method(
              file + ":" + first + " " + method.getName(),
              (int) (last - first + 1),
              components ? 0 : method.getParameters().size()));
      return super.visitMethod(method, nothing);
    }

    /** Behind its annotations: a table of test vectors is no code. */
    private long start(MethodTree method) {
      long modifiers = positions.getEndPosition(unit, method.getModifiers());
      return modifiers < 0 ? positions.getStartPosition(unit, method) : modifiers;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String text) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        boolean extended =
            parent instanceof BinaryTree sum
                && sum.getKind() == Tree.Kind.PLUS
                && sum.getLeftOperand() == literal;
        literals.add(new Literal(file, first(literal), text, inside(), extended));
      }
      return null;
    }

    private String inside() {
      TreePath child = getCurrentPath();
      for (TreePath at = child.getParentPath(); at != null; at = at.getParentPath()) {
        if (at.getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().contains(child.getLeaf())) {
          return name(call.getMethodSelect());
        }
        if (at.getLeaf() instanceof NewClassTree made
            && made.getArguments().contains(child.getLeaf())) {
          return name(made.getIdentifier());
        }
        child = at;
      }
      return "";
    }

    private static String name(ExpressionTree called) {
      return called instanceof MemberSelectTree member
          ? member.getExpression() + "." + member.getIdentifier()
          : called.toString();
    }
  }
}
