package no.bht.employerregistry.industryrule.domain;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The question that an entry with a limitation asks of an employer within it (spørsmålet som avgjør
 * begrensningen). The code cannot answer it; a person can.
 *
 * @param ruleVersion the regulation that gave the list
 * @param limitation as written in the regulation
 */
public record LimitationQuestion(
    String ruleVersion, Classification classification, IndustryCode entry, String limitation) {

  /** The questions of a list: one for each entry that the code cannot decide. */
  public static Stream<LimitationQuestion> of(IndustryList list) {
    return list.entries().stream()
        .filter(entry -> !entry.decidableByCode())
        .map(entry -> of(list, entry));
  }

  /** The question of an entry with a limitation. */
  public static LimitationQuestion of(IndustryList list, IndustryListEntry entry) {
    return new LimitationQuestion(
        list.ruleVersion(),
        list.classification(),
        entry.code(),
        Objects.requireNonNull(entry.condition()));
  }

  /**
   * The same for the same limitation of the same entry in the lists of one classification: what was
   * answered under one list holds under the next one that repeats it.
   */
  public String key() {
    return classification + " " + entry.value() + " " + limitation;
  }
}
