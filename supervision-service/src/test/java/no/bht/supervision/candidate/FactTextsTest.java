package no.bht.supervision.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.supervision.candidateweights.domain.CandidateFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTextsTest {
  private final FactTexts texts = new FactTexts();

  @ParameterizedTest
  @EnumSource
  void every_fact_has_words_in_three_languages_for_every_value(CandidateFact fact) {
    for (int value : new int[] {0, 1, CandidateFact.NEVER}) {
      FactTexts.Words words = texts.words(fact, value);
      assertThat(words.nb() + words.nn() + words.en()).doesNotContain("{", "null");
      assertThat(words.nb()).isNotBlank();
      assertThat(words.nn()).isNotBlank();
      assertThat(words.en()).isNotBlank();
    }
    assertThat(texts.label(fact).nn()).isNotBlank();
  }
}
