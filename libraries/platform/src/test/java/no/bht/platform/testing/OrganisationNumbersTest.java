package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrganisationNumbersTest {

  @Test
  void every_seed_has_a_synthetic_number_of_its_own() {
    var numbers = IntStream.range(0, 5_000).mapToObj(OrganisationNumbers::valid).toList();

    assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.isSynthetic());
  }

  @Test
  void every_seed_has_an_identity_number_of_its_own() {
    var numbers = IntStream.range(0, 5_000).mapToObj(NationalIdentityNumbers::synthetic).toList();

    assertThat(numbers).doesNotHaveDuplicates();
  }
}
