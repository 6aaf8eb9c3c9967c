package no.bht.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.bht.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

  @Test
  void a_tag_is_the_version_and_strong() {
    assertThat(EntityTags.of(7).getValue()).isEqualTo("7");
    assertThat(EntityTags.of(7).isWeak()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", " \"7\" "})
  void a_change_made_on_the_stored_version_is_let_through(String ifMatch) {
    assertThatCode(() -> EntityTags.requireMatch(ifMatch, 7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\""})
  void a_change_made_on_another_version_is_412(String ifMatch) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> EntityTags.requireMatch(ifMatch, 7))
        .withMessage("precondition-failed");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void a_change_that_names_no_version_is_428(String ifMatch) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> EntityTags.requireMatch(ifMatch, 7))
        .withMessage("precondition-required");
  }
}
