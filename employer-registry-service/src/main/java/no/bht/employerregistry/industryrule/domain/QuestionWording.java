package no.bht.employerregistry.industryrule.domain;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How the question of a limitation is put, in our own words; yes = within the entry.
 *
 * @param texts by language: nb, nn, en
 */
public record QuestionWording(Map<String, String> texts) {

  /**
   * @throws IllegalArgumentException if a language is missing
   */
  public QuestionWording {
    texts = Map.copyOf(texts);
    if (!texts.keySet().containsAll(Set.of("nb", "nn", "en"))) {
      throw new IllegalArgumentException("A question is put in nb, nn and en");
    }
  }

  /**
   * @param language nb, nn or en
   */
  public String in(String language) {
    return Objects.requireNonNull(texts.get(language), language);
  }
}
