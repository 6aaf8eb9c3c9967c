package no.bht.acceptance.demonstration.load;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.acceptance.demonstration.data.DemonstrationRegister;
import no.bht.acceptance.demonstration.data.Provider;
import no.bht.acceptance.demonstration.data.Providers;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ApplicationsTest {
  private static final Provider PROVIDER =
      Providers.of(DemonstrationRegister.generate()).getFirst();

  @Test
  void national_identity_numbers_stand_in_the_form_and_are_printed_nowhere_else() {
    String number = PROVIDER.staff().getFirst().nationalIdentityNumber();
    assertThat(Applications.of(PROVIDER).toString()).contains(number);
    assertThat(PROVIDER.toString()).doesNotContain(number);
  }

  @Test
  void every_professional_and_every_branch_stands_in_the_form() {
    assertThat(Applications.of(PROVIDER))
        .extractingByKey("staff")
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize((int) PROVIDER.professionals().count());
    assertThat(Applications.of(PROVIDER))
        .extractingByKey("branches")
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(PROVIDER.branches().size());
  }
}
