package no.bht.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  static {
    new StrictJson().customize(JSON);
  }

  record Body(
      @Nullable LocalDate day,
      @Nullable Instant moment,
      @Nullable UUID id,
      @Nullable DayOfWeek name,
      @Nullable Integer number,
      @Nullable String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'day':''}",
        "{'moment':''}",
        "{'id':''}",
        "{'name':''}",
        "{'number':''}",
        "{'number':'1'}",
        "{'number':1.5}",
        "{'name':1}",
        "{'text':1}",
        "{'text':true}"
      })
  void what_is_of_another_kind_is_refused(String body) {
    assertThatThrownBy(() -> JSON.readValue(body.replace('\'', '"'), Body.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @Test
  void what_is_left_out_or_null_is_unknown_and_an_empty_text_is_a_text()
      throws JsonProcessingException {
    assertThat(JSON.readValue("{\"day\":null,\"text\":\"\"}", Body.class))
        .isEqualTo(new Body(null, null, null, null, null, ""));
  }
}
