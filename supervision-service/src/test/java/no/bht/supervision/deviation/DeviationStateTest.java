package no.bht.supervision.deviation;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.testing.StateTables;
import no.bht.supervision.deviation.DeviationState.Step;
import org.junit.jupiter.api.Test;

class DeviationStateTest {
  @Test
  void what_is_not_listed_is_not_allowed() {
    StateTables.assertPairs(
        DeviationState.TABLE,
        DeviationState.class,
        begin(DeviationState.RECEIVED, Step.REPORT),
        step(DeviationState.RECEIVED, DeviationState.ASSESSED, Step.ASSESS),
        step(DeviationState.ASSESSED, DeviationState.GUIDANCE, Step.GUIDE),
        step(DeviationState.ASSESSED, DeviationState.INSPECTION, Step.INSPECT),
        step(DeviationState.ASSESSED, DeviationState.APPROVAL_CASE, Step.OPEN_APPROVAL_CASE),
        step(DeviationState.ASSESSED, DeviationState.NO_ACTION, Step.TAKE_NO_ACTION),
        step(DeviationState.GUIDANCE, DeviationState.ANSWERED, Step.ANSWER),
        step(DeviationState.INSPECTION, DeviationState.ANSWERED, Step.ANSWER),
        step(DeviationState.APPROVAL_CASE, DeviationState.ANSWERED, Step.ANSWER),
        step(DeviationState.NO_ACTION, DeviationState.ANSWERED, Step.ANSWER));
  }

  @Test
  void the_readme_shows_the_table_of_reports() {
    StateTables.assertInReadme(DeviationState.TABLE);
  }
}
