package no.bht.acceptance.settings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types, units and bounds in words. */
final class SettingWords {
  private static final Pattern INSIDE = Pattern.compile("@(Min|Max)\\((?:value ?= ?)?([0-9_]+)\\)");

  private SettingWords() {}

  /** The type with its unit, as it is written in an environment. */
  static String type(String declared) {
    String bare = declared.replaceAll("@[A-Za-z]+(\\([^)]*\\))? ?", "");
    return switch (bare.replaceAll("^Optional<(.*)>$", "$1")) {
      case "Duration" -> "duration: `PT5S`, `5s`";
      case "Period" -> "period: `P1M`";
      case "MemorySize" -> "bytes: `1M`";
      case "boolean", "Boolean" -> "`true` or `false`";
      case "byte",
          "short",
          "int",
          "long",
          "double",
          "Short",
          "Integer",
          "Long",
          "Double",
          "BigDecimal" ->
          "number";
      case "String" -> "text";
      case "List<String>" -> "texts, comma separated";
      case "LocalDate" -> "date: `2026-01-31`";
      case "URI" -> "address";
      case String other -> "`" + other + "`";
    };
  }

  /** Every bound in the declaration; those of an optional value stand inside its type. */
  static String bounds(List<? extends AnnotationTree> annotations, String type) {
    List<String> bounds = new ArrayList<>();
    for (AnnotationTree annotation : annotations) {
      bounds.addAll(bound(annotation));
    }
    Matcher inside = INSIDE.matcher(type);
    while (inside.find()) {
      bounds.add(word(inside.group(1)) + inside.group(2).replace("_", ""));
    }
    return String.join(", ", bounds);
  }

  private static List<String> bound(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return switch (name) {
      case "Min", "Max", "DecimalMin", "DecimalMax" ->
          List.of(word(name.replace("Decimal", "")) + value(annotation, "value"));
      case "DurationMin", "DurationMax" ->
          List.of(word(name.replace("Duration", "")) + units(annotation));
      case "Positive" -> List.of("more than 0");
      case "PositiveOrZero" -> List.of("at least 0");
      case "Pattern" -> List.of("`" + value(annotation, "regexp").replace("|", "\\|") + "`");
      case "Size" -> List.of("size: " + units(annotation));
      default -> List.of();
    };
  }

  private static String word(String bound) {
    return bound.equals("Min") ? "at least " : "at most ";
  }

  private static String units(AnnotationTree annotation) {
    return annotation.getArguments().stream()
        .map(AssignmentTree.class::cast)
        .map(part -> text(part.getExpression()) + " " + part.getVariable())
        .collect(Collectors.joining(" "));
  }

  /** The argument of that name, or the only one. */
  static String value(AnnotationTree annotation, String name) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        return text(argument);
      }
      if (assignment.getVariable().toString().equals(name)) {
        return text(assignment.getExpression());
      }
    }
    throw new AssertionError(annotation + " has no " + name);
  }

  private static String text(ExpressionTree expression) {
    return expression instanceof LiteralTree literal
        ? String.valueOf(literal.getValue())
        : expression.toString();
  }
}
