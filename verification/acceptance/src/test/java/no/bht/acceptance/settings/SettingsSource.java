package no.bht.acceptance.settings;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the interfaces marked {@code @ConfigMapping} with the compiler's own parser. */
final class SettingsSource {

  private record Declared(ClassTree tree, TreePath path) {}

  private final DocTrees documents;
  private final Properties standards;
  private final Map<String, Declared> interfaces = new HashMap<>();
  private final List<Declared> roots = new ArrayList<>();

  private SettingsSource(DocTrees documents, Properties standards) {
    this.documents = documents;
    this.standards = standards;
  }

  /**
   * The settings that one file declares, in its order.
   *
   * @param standards what the module's own property file says instead of the declared default
   */
  static List<Setting> read(Path file, Properties standards) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
      SettingsSource source = new SettingsSource(DocTrees.instance(task), standards);
      List<Setting> settings = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        source.collect(unit);
      }
      source.roots.forEach(root -> source.add(prefix(root.tree()), root, settings));
      return settings;
    }
  }

  private void collect(CompilationUnitTree unit) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void nothing) {
        Declared declared = new Declared(tree, getCurrentPath());
        interfaces.put(tree.getSimpleName().toString(), declared);
        if (annotation(tree.getModifiers().getAnnotations(), "ConfigMapping") != null) {
          roots.add(declared);
        }
        return super.visitClass(tree, null);
      }
    }.scan(unit, null);
  }

  private void add(String prefix, Declared group, List<Setting> settings) {
    for (Tree member : group.tree().getMembers()) {
      if (member instanceof MethodTree method && method.getBody() == null) {
        String name = prefix + "." + kebab(method.getName().toString());
        Declared nested = interfaces.get(method.getReturnType().toString());
        if (nested == null) {
          settings.add(setting(name, method, new TreePath(group.path(), method)));
        } else {
          add(name, nested, settings);
        }
      }
    }
  }

  private Setting setting(String name, MethodTree method, TreePath path) {
    List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
    String type = method.getReturnType().toString();
    return new Setting(
        name,
        SettingWords.type(type),
        standard(name, annotations, type), //
        SettingWords.bounds(annotations, type),
        meaning(name, path));
  }

  private String standard(String name, List<? extends AnnotationTree> annotations, String type) {
    AnnotationTree declared = annotation(annotations, "WithDefault");
    String own = standards.getProperty(name);
    if (own != null && !own.contains("${")) {
      return "`" + own + "`";
    }
    if (declared != null) {
      return "`" + SettingWords.value(declared, "value") + "`";
    }
    return type.startsWith("Optional") || own != null ? "none" : "**required**";
  }

  private String meaning(String name, TreePath path) {
    DocCommentTree comment = documents.getDocCommentTree(path);
    if (comment == null || comment.getFullBody().isEmpty()) {
      throw new AssertionError(name + " has no Javadoc");
    }
    StringBuilder text = new StringBuilder();
    comment.getFullBody().forEach(part -> text.append(part));
    return text.toString()
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }

  private static String prefix(ClassTree tree) {
    return SettingWords.value(
        annotation(tree.getModifiers().getAnnotations(), "ConfigMapping"), "prefix");
  }

  private static AnnotationTree annotation(
      List<? extends AnnotationTree> annotations, String name) {
    return annotations.stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
