package no.bht.acceptance.demonstration.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NationalIdentityNumbersTest {

  @Test
  void numbers_are_valid_synthetic_and_given_once() {
    NationalIdentityNumbers numbers = new NationalIdentityNumbers(Chance.of("test"));
    List<String> given = Stream.generate(numbers::next).limit(3_000).toList();
    assertThat(given)
        .doesNotHaveDuplicates()
        .allMatch(CheckDigits::isNationalIdentity)
        .allMatch(number -> number.charAt(2) >= '8');
  }
}
