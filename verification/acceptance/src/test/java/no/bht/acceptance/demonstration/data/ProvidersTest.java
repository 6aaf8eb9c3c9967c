package no.bht.acceptance.demonstration.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvidersTest {
  private static final DemonstrationRegister REGISTER = DemonstrationRegister.generate();
  private static final List<Provider> PROVIDERS = Providers.of(REGISTER);

  @Test
  void they_are_the_same_every_time() {
    assertThat(Providers.of(DemonstrationRegister.generate())).isEqualTo(PROVIDERS);
  }

  @Test
  void there_are_about_150_two_of_three_serve_others() {
    assertThat(PROVIDERS).hasSizeBetween(150, 160).doesNotHaveDuplicates();
    assertThat(PROVIDERS)
        .filteredOn(provider -> provider.kind().servesOthers())
        .hasSizeGreaterThan(98);
  }

  @Test
  void they_have_branches_in_all_counties() {
    assertThat(PROVIDERS.stream().flatMap(provider -> provider.counties().stream()).distinct())
        .hasSize(15);
  }

  @Test
  void every_person_is_synthetic_and_works_at_one_place() {
    assertThat(PROVIDERS.stream().flatMap(provider -> provider.staff().stream()))
        .extracting(StaffMember::nationalIdentityNumber)
        .doesNotHaveDuplicates()
        .allMatch(CheckDigits::isNationalIdentity);
  }

  @Test
  void every_provider_covers_every_area_with_three_full_time_equivalents() {
    assertThat(PROVIDERS)
        .allSatisfy(
            provider -> {
              assertThat(provider.professionals()).hasSizeGreaterThanOrEqualTo(4);
              assertThat(
                      provider.professionals().flatMap(member -> areas(member).stream()).distinct())
                  .hasSize(5);
            });
  }

  private static List<String> areas(StaffMember member) {
    return member.profession() == null
        ? List.of()
        : List.copyOf(member.profession().areas().keySet());
  }

  @Test
  void a_member_of_staff_prints_without_its_number() {
    StaffMember member = PROVIDERS.getFirst().staff().getFirst();
    assertThat(member.toString()).doesNotContain(member.nationalIdentityNumber());
  }
}
