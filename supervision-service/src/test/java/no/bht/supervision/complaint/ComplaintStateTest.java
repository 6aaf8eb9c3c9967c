package no.bht.supervision.complaint;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.testing.StateTables;
import no.bht.supervision.complaint.ComplaintState.Step;
import org.junit.jupiter.api.Test;

class ComplaintStateTest {
  @Test
  void what_is_not_listed_is_not_allowed() {
    StateTables.assertPairs(
        ComplaintState.TABLE,
        ComplaintState.class,
        begin(ComplaintState.RECEIVED, Step.RECEIVE),
        step(ComplaintState.RECEIVED, ComplaintState.ASSESSED, Step.ASSESS),
        step(ComplaintState.ASSESSED, ComplaintState.INSPECTION, Step.INSPECT),
        step(ComplaintState.ASSESSED, ComplaintState.GUIDANCE, Step.GUIDE),
        step(ComplaintState.ASSESSED, ComplaintState.FORWARDED, Step.FORWARD),
        step(ComplaintState.ASSESSED, ComplaintState.NO_ACTION, Step.TAKE_NO_ACTION),
        step(ComplaintState.INSPECTION, ComplaintState.ANSWERED, Step.ANSWER),
        step(ComplaintState.GUIDANCE, ComplaintState.ANSWERED, Step.ANSWER),
        step(ComplaintState.FORWARDED, ComplaintState.ANSWERED, Step.ANSWER),
        step(ComplaintState.NO_ACTION, ComplaintState.ANSWERED, Step.ANSWER));
  }

  @Test
  void the_readme_shows_the_table_of_complaints() {
    StateTables.assertInReadme(ComplaintState.TABLE);
  }
}
