package no.bht.employerregistry.codetext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The texts of {@code text/codes.txt}: a line is a key and the text in Bokmål, Nynorsk and English,
 * with bars between.
 */
public final class CodeTexts {
  private static final Map<String, Text> TEXTS = read();

  private CodeTexts() {}

  /** A text in three languages. */
  public record Text(String nb, String nn, String en) {}

  /**
   * @throws IllegalArgumentException if there is none
   */
  public static Text of(String key) {
    Text text = TEXTS.get(key);
    if (text == null) {
      throw new IllegalArgumentException("There is no text for " + key);
    }
    return text;
  }

  private static Map<String, Text> read() {
    Map<String, Text> texts = new HashMap<>();
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CodeTexts.class.getResourceAsStream("/text/codes.txt")),
                StandardCharsets.UTF_8))) {
      file.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\s*\\|\\s*", -1)))
          .forEach(
              cells -> texts.put(cells.get(0), new Text(cells.get(1), cells.get(2), cells.get(3))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(texts);
  }
}
