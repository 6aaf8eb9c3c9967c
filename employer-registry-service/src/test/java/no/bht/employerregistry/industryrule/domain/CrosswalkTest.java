package no.bht.employerregistry.industryrule.domain;

import static no.bht.employerregistry.industryrule.domain.Classification.SN2007;
import static no.bht.employerregistry.industryrule.domain.Classification.SN2025;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.bht.employerregistry.industryrule.domain.Crosswalk.Candidates;
import no.bht.employerregistry.industryrule.domain.Crosswalk.Outcome;
import no.bht.employerregistry.industryrule.domain.Crosswalk.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrosswalkTest {
  private static final Crosswalk CROSSWALK =
      new Crosswalk(
          "t",
          "test",
          List.of(
              row("53", "53.1"),
              row("53", "53.2"),
              row("53.200", "53.200"),
              row("96.02", "96.21"),
              row("98", null)));

  @Test
  void one_group_in_several_is_for_a_person_to_choose() {
    Candidates found = CROSSWALK.from(SN2007, code("53.100"));

    assertThat(found.outcome()).isEqualTo(Outcome.SEVERAL_CANDIDATES);
    assertThat(found.codes()).extracting(IndustryCode::value).containsExactly("53.1", "53.2");
  }

  @Test
  void the_finest_group_counts_in_both_directions() {
    assertThat(CROSSWALK.from(SN2007, code("53.200")).codes()).containsExactly(code("53.200"));
    assertThat(CROSSWALK.from(SN2025, code("96.210")).codes()).containsExactly(code("96.02"));
  }

  @Test
  void what_is_not_there_or_has_no_counterpart_is_unmapped() {
    assertThat(CROSSWALK.from(SN2007, code("62.010")).outcome()).isEqualTo(Outcome.UNMAPPED);
    assertThat(CROSSWALK.from(SN2007, code("98.000")).outcome()).isEqualTo(Outcome.UNMAPPED);
  }

  private static Row row(String sn2007, @Nullable String sn2025) {
    return new Row(code(sn2007), sn2025 == null ? null : code(sn2025));
  }

  private static IndustryCode code(String code) {
    return new IndustryCode(code);
  }
}
