package no.bht.supervision;

import java.util.stream.Stream;
import no.bht.platform.statetable.StateTable;
import no.bht.platform.testing.StateTables;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.stop.domain.StopState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams in the README are printed from the tables. */
class StateTableTest {
  @ParameterizedTest
  @MethodSource("tables")
  void the_readme_shows_the_table(StateTable<?, ?> table) {
    StateTables.assertInReadme(table);
  }

  static Stream<StateTable<?, ?>> tables() {
    return Stream.of(InspectionState.TABLE, OrderState.TABLE, FineState.TABLE, StopState.TABLE);
  }
}
