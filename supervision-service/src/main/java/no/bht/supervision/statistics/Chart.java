package no.bht.supervision.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * A table as horizontal bars (SVG), in one language. It has a title, and the whole table in words
 * as its description; every bar has its name and its number beside it, so that nothing is told by
 * colour alone, and all stands in contrast of at least 7 to 1 on white.
 */
final class Chart {
  static final String INK = "#1a1a1a";
  static final String BAR = "#1f4e79";
  private static final int WIDTH = 900;
  private static final int LEFT = 330;
  private static final int LONGEST = 430;
  private static final int ROW = 28;
  private static final int TOP = 88;

  /** Bars; a longer table is told in full in the description. */
  private static final int MOST = 80;

  private final Texts texts;
  private final Texts.About about;
  private final String language;

  Chart(Texts texts, Texts.About about, String language) {
    this.texts = texts;
    this.about = about;
    this.language = language;
  }

  /**
   * @param value null where it is not told
   */
  private record Bar(String name, @Nullable BigDecimal value, boolean suppressed) {}

  String svg(Table table) {
    List<Bar> all = table.rows().stream().map(this::bar).toList();
    List<Bar> bars = all.stream().limit(MOST).toList();
    int height = TOP + Math.max(1, bars.size()) * ROW + 20;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d" role="img" \
        aria-labelledby="%1$s-title %1$s-description" lang="%4$s" xml:lang="%4$s" font-family="sans-serif">
        """
            .formatted(about.id(), WIDTH, height, language));
    svg.append(element("title", "id=\"%s-title\"".formatted(about.id()), title(table)));
    svg.append(element("desc", "id=\"%s-description\"".formatted(about.id()), description(table)));
    svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(WIDTH, height));
    svg.append(text(20, 34, 20, title(table)));
    svg.append(text(20, 62, 14, drawn(table)));
    draw(svg, bars, all.size());
    return svg.append("</svg>\n").toString();
  }

  private void draw(StringBuilder svg, List<Bar> bars, int all) {
    BigDecimal longest =
        bars.stream()
            .map(bar -> Objects.requireNonNullElse(bar.value(), BigDecimal.ZERO))
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    if (bars.isEmpty()) {
      svg.append(text(20, TOP + 19, 14, label("word", "empty")));
    }
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      int top = TOP + i * ROW;
      int length = length(bar.value(), longest);
      svg.append(text(20, top + 19, 14, cut(bar.name())));
      svg.append(
          "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
              .formatted(LEFT, top + 4, length, ROW - 8, BAR));
      svg.append(text(LEFT + length + 8, top + 19, 14, told(bar)));
    }
    if (all > bars.size()) {
      svg.append(
          text(
              20,
              TOP + bars.size() * ROW + 16,
              12,
              "+ " + (all - bars.size()) + " " + label("word", "more")));
    }
  }

  private static int length(@Nullable BigDecimal value, BigDecimal longest) {
    return value == null || longest.signum() <= 0
        ? 0
        : value
            .multiply(BigDecimal.valueOf(LONGEST))
            .divide(longest, 0, RoundingMode.HALF_UP)
            .intValue();
  }

  private Bar bar(Map<String, @Nullable Object> row) {
    Object value = row.get(about.chart().value());
    return new Bar(
        about.chart().label().stream()
            .map(column -> name(column, row))
            .collect(Collectors.joining(", ")),
        value == null ? null : new BigDecimal(value.toString()),
        Boolean.TRUE.equals(row.get("suppressed")));
  }

  /** A section's letter means something in its classification only. */
  private String name(String column, Map<String, @Nullable Object> row) {
    Object value = row.get(column);
    Object classification = row.get("classification");
    return column.equals("section")
            && classification != null
            && !classification.toString().isEmpty()
        ? value + " " + label(column, classification + ":" + value)
        : label(column, value);
  }

  private String told(Bar bar) {
    if (bar.value() == null) {
      return label("word", bar.suppressed() ? "suppressed" : "noValue");
    }
    String unit = about.chart().unit() == null ? "" : " " + about.chart().unit();
    return number(bar.value()) + unit;
  }

  private String number(BigDecimal value) {
    BigDecimal one = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    String plain =
        (one.scale() < 0 ? one.setScale(0, RoundingMode.UNNECESSARY) : one).toPlainString();
    return language.equals("en") ? plain : plain.replace('.', ',');
  }

  private String title(Table table) {
    return about.title().getOrDefault(language, about.id())
        + ", "
        + table.from()
        + " – "
        + table.to();
  }

  /** What the bars are, and of which moment where later changes are not in them. */
  private String drawn(Table table) {
    String what = label("column", about.chart().value());
    return table.countedAt() == null
        ? what
        : what
            + ", "
            + label("word", "countedAt")
            + " "
            + table.countedAt().atZone(Oslo.ZONE).toLocalDateTime();
  }

  /** The table in words: what its columns are, then a sentence a row. */
  private String description(Table table) {
    List<String> sentences = new ArrayList<>();
    String names =
        about.chart().label().stream()
            .map(column -> label("column", column))
            .collect(Collectors.joining(", "));
    sentences.add(label("word", "table") + ": " + names + "; " + drawn(table) + ".");
    table.rows().stream()
        .map(this::bar)
        .forEach(bar -> sentences.add(bar.name() + ": " + told(bar) + "."));
    if (table.rows().isEmpty()) {
      sentences.add(label("word", "empty") + ".");
    }
    return String.join("\n", sentences);
  }

  private String label(String column, @Nullable Object value) {
    return texts.label(column, value, language);
  }

  private static String cut(String name) {
    return name.length() <= 42 ? name : name.substring(0, 41) + "…";
  }

  private static String text(int x, int y, int size, String words) {
    return element(
        "text", "x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\"".formatted(x, y, size, INK), words);
  }

  private static String element(String name, String attributes, String words) {
    return "<%s %s>%s</%s>\n".formatted(name, attributes, escaped(words), name);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
