package no.bht.supervision.rejectedreport;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.testing.StateTables;
import no.bht.supervision.rejectedreport.RejectionState.Step;
import org.junit.jupiter.api.Test;

class RejectionStateTest {
  @Test
  void what_is_not_listed_is_not_allowed() {
    StateTables.assertPairs(
        RejectionState.TABLE,
        RejectionState.class,
        begin(RejectionState.REDO_DEMANDED, Step.REJECT),
        begin(RejectionState.OTHER_SUPPLIER_DEMANDED, Step.DEMAND_OTHER_SUPPLIER),
        step(RejectionState.REDO_DEMANDED, RejectionState.REDONE, Step.REPORT_REDONE),
        step(RejectionState.OTHER_SUPPLIER_DEMANDED, RejectionState.REDONE, Step.REPORT_REDONE),
        step(RejectionState.REDONE, RejectionState.ACCEPTED, Step.ACCEPT),
        step(RejectionState.REDONE, RejectionState.REDO_DEMANDED, Step.REJECT_AGAIN),
        step(
            RejectionState.REDONE,
            RejectionState.OTHER_SUPPLIER_DEMANDED,
            Step.DEMAND_OTHER_SUPPLIER),
        step(
            RejectionState.REDO_DEMANDED,
            RejectionState.OTHER_SUPPLIER_DEMANDED,
            Step.DEMAND_OTHER_SUPPLIER),
        step(RejectionState.REDO_DEMANDED, RejectionState.WITHDRAWN, Step.WITHDRAW),
        step(RejectionState.OTHER_SUPPLIER_DEMANDED, RejectionState.WITHDRAWN, Step.WITHDRAW),
        step(RejectionState.REDONE, RejectionState.WITHDRAWN, Step.WITHDRAW));
  }

  @Test
  void the_readme_shows_the_table_of_rejected_reports() {
    StateTables.assertInReadme(RejectionState.TABLE);
  }
}
