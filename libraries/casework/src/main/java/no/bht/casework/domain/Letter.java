package no.bht.casework.domain;

import java.util.regex.Pattern;

/**
 * What a party is to read, in Bokmål.
 *
 * @param kind the service's code, UPPER_SNAKE
 * @param title says nothing confidential: it stands in the notice too
 */
public record Letter(String kind, String title, String text) {
  private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z_]{0,59}");

  /**
   * @throws IllegalArgumentException if the kind is no code, or title or text is blank
   */
  public Letter {
    if (!UPPER_SNAKE.matcher(kind).matches() || title.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("A letter has a kind, a title and a text");
    }
  }

  /** The same letter with one more section. */
  public Letter with(String section) {
    return new Letter(kind, title, text.stripTrailing() + "\n\n" + section);
  }

  @Override
  public String toString() {
    return "Letter[" + kind + "]";
  }
}
