package no.bht.casework.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.bht.casework.domain.archive.AccessRestriction;
import org.jspecify.annotations.Nullable;

/**
 * What a party is to read. Either the office's template of the kind fills it in ({@link #filled}),
 * in the language of the party; or the service has written it itself, in Bokmål.
 *
 * @param kind the service's code, UPPER_SNAKE; the code of the template too
 * @param title says nothing confidential: it stands in the notice too; empty with a template
 * @param text paragraphs with an empty line between them; empty with a template
 * @param values what a template fills in by name: texts, days, numbers, and lists or maps of them
 * @param access why the public does not see it; open where there is none
 */
public record Letter(
    String kind,
    String title,
    String text,
    Map<String, Object> values,
    @Nullable AccessRestriction access) {
  private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z_]{0,59}");

  /**
   * @throws IllegalArgumentException if the kind is no code, or only one of title and text is blank
   */
  public Letter {
    if (!UPPER_SNAKE.matcher(kind).matches() || title.isBlank() != text.isBlank()) {
      throw new IllegalArgumentException("A letter has a kind, a title and a text");
    }
    values = Map.copyOf(values);
  }

  /**
   * A letter the service has written itself.
   *
   * @throws IllegalArgumentException if the kind is no code, or title or text is blank
   */
  public Letter(String kind, String title, String text) {
    this(kind, title, text, Map.of(), null);
    if (title.isBlank()) {
      throw new IllegalArgumentException("A letter has a kind, a title and a text");
    }
  }

  /** A letter by the office's template of the kind. */
  public static Letter byTemplate(String kind, Map<String, ?> values) {
    return new Letter(kind, "", "", Map.copyOf(values), null);
  }

  /** The same letter with one more value for its template. */
  public Letter filled(String name, Object value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(name, value);
    return new Letter(kind, title, text, more, access);
  }

  /** The same letter, exempt from public access. */
  public Letter restricted(AccessRestriction restriction) {
    return new Letter(kind, title, text, values, restriction);
  }

  /** Whether the service has written it itself. */
  public boolean isWritten() {
    return !text.isBlank();
  }

  @Override
  public String toString() {
    return "Letter[" + kind + "]";
  }
}
