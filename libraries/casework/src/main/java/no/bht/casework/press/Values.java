package no.bht.casework.press;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.bht.casework.domain.Language;
import org.jspecify.annotations.Nullable;

/** What is filled into templates: days in words, and no character that XML does not know. */
final class Values {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final DateTimeFormatter day;

  Values(Language language) {
    day = DateTimeFormatter.ofPattern("d. MMMM yyyy", language.locale());
  }

  /** Every value by its name; a text also as its paragraphs, by its name and {@code Paragraphs}. */
  Map<String, Object> printable(Map<String, ?> values) {
    Map<String, Object> printable = new HashMap<>();
    values.forEach(
        (name, value) -> {
          printable.put(name, printable(value));
          if (value instanceof String text) {
            printable.put(name + "Paragraphs", paragraphs(printable(text)));
          }
        });
    return printable;
  }

  private Object printable(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate date -> day.format(date);
      case String text -> printable(text);
      case List<?> list -> list.stream().map(this::printable).toList();
      case Map<?, ?> map -> {
        Map<String, Object> inner = new HashMap<>();
        map.forEach((name, of) -> inner.put(String.valueOf(name), printable(of)));
        yield inner;
      }
      case Boolean truth -> truth;
      default -> printable(value.toString());
    };
  }

  static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
  }

  /** The paragraphs of a text, each as its lines. */
  static List<List<String>> paragraphs(String text) {
    return Pattern.compile("\\n\\s*\\n")
        .splitAsStream(text.strip())
        .map(paragraph -> paragraph.lines().map(String::strip).toList())
        .toList();
  }
}
