package no.bht.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureValuesTest {
  private static final Instant SENT = Instant.parse("2026-10-06T08:00:00Z");
  private static final LocalDate DAY_SENT = LocalDate.of(2026, 10, 6);

  @Test
  void reasons_without_considerations_are_enough() {
    assertThat(new Reasons(" rules ", "facts", null).considerations()).isEmpty();
    assertThat(new Reasons(" rules ", "facts", null).rules()).isEqualTo("rules");
  }

  @ParameterizedTest
  @CsvSource({"' ', facts", "rules, ''"})
  void reasons_without_rules_or_facts_are_none(String rules, String facts) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Reasons(rules, facts, "because"));
  }

  @Test
  void reasons_and_letters_do_not_print_their_text() {
    assertThat(new Reasons("rules", "facts", "more").toString()).doesNotContain("facts");
    assertThat(new Letter("DECISION", "Vedtak", "facts").toString()).doesNotContain("facts");
  }

  @Test
  void the_party_may_comment_to_the_end_of_the_last_day() {
    var notice = new AdvanceNotice(SENT, DAY_SENT.plusDays(14));

    assertThat(notice.isOpenOn(DAY_SENT.plusDays(14))).isTrue();
    assertThat(notice.isOpenOn(DAY_SENT.plusDays(15))).isFalse();
  }

  @Test
  void the_time_to_comment_is_at_least_one_day() {
    assertThatCode(() -> new AdvanceNotice(SENT, DAY_SENT.plusDays(1))).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(() -> new AdvanceNotice(SENT, DAY_SENT));
  }

  @Test
  void the_time_to_comply_is_at_least_one_day() {
    assertThatCode(() -> DecisionFixture.demanding(SENT, DAY_SENT.plusDays(1)))
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionFixture.demanding(SENT, DAY_SENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "decision", "TWO-WORDS"})
  void the_kind_of_a_letter_is_a_code(String kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Letter(kind, "Vedtak", "text"));
  }
}
