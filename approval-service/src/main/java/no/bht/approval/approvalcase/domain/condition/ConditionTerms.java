package no.bht.approval.approvalcase.domain.condition;

import java.time.LocalDate;

/**
 * What a condition (vilkår) asks.
 *
 * @param text what the provider has to do
 * @param evidenceAsked what is to be handed in to show it
 * @param deadline last day, Europe/Oslo
 */
public record ConditionTerms(String text, String evidenceAsked, LocalDate deadline) {

  /**
   * @throws IllegalArgumentException if a text says nothing
   */
  public ConditionTerms {
    if (text.isBlank() || evidenceAsked.isBlank()) {
      throw new IllegalArgumentException("A condition says what it asks");
    }
  }
}
