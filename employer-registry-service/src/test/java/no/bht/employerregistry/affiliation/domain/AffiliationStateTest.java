package no.bht.employerregistry.affiliation.domain;

import static no.bht.employerregistry.affiliation.domain.AffiliationState.ENDED;
import static no.bht.employerregistry.affiliation.domain.AffiliationState.INVALIDATED;
import static no.bht.employerregistry.affiliation.domain.AffiliationState.IN_FORCE;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationEnded;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class AffiliationStateTest {

  @Test
  void every_pair_of_states_is_a_step_with_its_event_or_not_allowed() {
    StateTables.assertPairs(
        AffiliationState.TABLE,
        AffiliationState.class,
        begin(IN_FORCE, AffiliationStarted.class),
        step(IN_FORCE, INVALIDATED, AffiliationInvalidated.class),
        step(IN_FORCE, ENDED, AffiliationEnded.class),
        step(INVALIDATED, IN_FORCE, AffiliationStarted.class),
        step(INVALIDATED, INVALIDATED, AffiliationInvalidated.class),
        step(INVALIDATED, ENDED, AffiliationEnded.class),
        step(ENDED, IN_FORCE, AffiliationStarted.class),
        step(ENDED, INVALIDATED, AffiliationInvalidated.class));
  }

  @Test
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(AffiliationState.TABLE);
  }
}
