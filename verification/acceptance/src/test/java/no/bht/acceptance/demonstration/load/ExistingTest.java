package no.bht.acceptance.demonstration.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.bht.acceptance.demonstration.data.DemonstrationRegister;
import no.bht.acceptance.demonstration.data.History;
import org.junit.jupiter.api.Test;

class ExistingTest {
  private static final History HISTORY = History.of(DemonstrationRegister.generate());

  @Test
  void a_new_stack_has_nothing() {
    assertThat(new Existing().isEmpty()).isTrue();
    assertThat(new Existing().find("/api/v1/orders", "1", "5528")).isEmpty();
  }

  @Test
  void an_inspection_is_told_apart_by_its_party_alone() {
    assertThat(HISTORY.inspections()).extracting(it -> it.party()).doesNotHaveDuplicates();
  }

  @Test
  void an_affiliation_is_told_apart_by_employer_and_provider() {
    List<String> pairs = new ArrayList<>();
    HISTORY
        .affiliations()
        .forEach(it -> pairs.add(it.employer() + " " + it.provider().provider().number()));
    assertThat(pairs).doesNotHaveDuplicates();
  }
}
