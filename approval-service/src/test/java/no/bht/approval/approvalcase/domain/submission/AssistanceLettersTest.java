package no.bht.approval.approvalcase.domain.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssistanceLettersTest {

  @ParameterizedTest
  @CsvSource({
    "A, 2022-12-31, CHANGES",
    "B, 2022-12-31, GUIDELINES",
    "C, 2022-12-31, MAPPING",
    "D, 2022-12-31, MEASURES",
    "A, 2023-01-01, MAPPING",
    "B, 2023-01-01, MEASURES",
    "C, 2023-01-01, CHANGES",
    "D, 2023-01-01, GUIDELINES",
    "H, 2022-12-31, ENQUIRIES",
    "H, 2023-01-01, ENQUIRIES"
  })
  void the_letters_changed_their_meaning_with_2023(
      String letter, LocalDate day, LegalClass expected) {
    assertThat(AssistanceLetters.classOf(letter, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void the_letter_of_a_day_leads_back_on_that_day(LegalClass legalClass) {
    for (LocalDate day : new LocalDate[] {LocalDate.of(2014, 5, 1), LocalDate.of(2026, 3, 9)}) {
      assertThat(AssistanceLetters.classOf(AssistanceLetters.letterOf(legalClass, day), day))
          .isEqualTo(legalClass);
    }
  }

  @Test
  void what_is_no_letter_is_refused() {
    assertThatThrownBy(() -> AssistanceLetters.classOf("I", LocalDate.of(2026, 3, 9)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
