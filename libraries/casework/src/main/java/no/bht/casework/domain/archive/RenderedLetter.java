package no.bht.casework.domain.archive;

import java.util.Map;

/**
 * A letter made ready.
 *
 * @param text as plain text, without letterhead
 * @param templateVersion code and first day of the template
 * @param content the bytes of each form
 */
public record RenderedLetter(
    String title, String text, String templateVersion, Map<LetterForm, byte[]> content) {

  public RenderedLetter {
    content = Map.copyOf(content);
  }

  @Override
  public String toString() {
    return "RenderedLetter[" + templateVersion + "]";
  }
}
