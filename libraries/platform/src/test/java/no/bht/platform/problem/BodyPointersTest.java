package no.bht.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyPointersTest {

  record Period(LocalDate from, LocalDate to) {}

  record Part(String name, Period period) {}

  record Body(String name, Part part, List<Period> others, LocalDate to) {}

  @ParameterizedTest
  @CsvSource({
    "/from, /part/period/from",
    "/period, /part/period",
    "/from/0, /part/period/from/0",
    "/part, /part",
    "/others, /others",
    "/elsewhere, /elsewhere",
    "'', ''",
  })
  void a_name_that_stands_in_one_place_is_pointed_to_there(String name, String pointer) {
    assertThat(within(name, UUID.class, Body.class)).isEqualTo(pointer);
  }

  @ParameterizedTest
  @CsvSource({"/name", "/to"})
  void a_name_that_stands_in_more_than_one_place_is_left(String name) {
    assertThat(within(name, Body.class)).isEqualTo(name);
  }

  private static String within(String pointer, Class<?>... parameters) {
    return BodyPointers.within(new FieldError(pointer, "wrong", null), parameters).pointer();
  }
}
