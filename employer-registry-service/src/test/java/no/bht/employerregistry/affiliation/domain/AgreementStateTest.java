package no.bht.employerregistry.affiliation.domain;

import static no.bht.employerregistry.affiliation.domain.AgreementState.CONFIRMED;
import static no.bht.employerregistry.affiliation.domain.AgreementState.CORRECTED;
import static no.bht.employerregistry.affiliation.domain.AgreementState.DISPUTED;
import static no.bht.employerregistry.affiliation.domain.AgreementState.REMOVED;
import static no.bht.employerregistry.affiliation.domain.AgreementState.REPORTED;
import static no.bht.employerregistry.affiliation.domain.AgreementState.TAKEN_AS_AGREED;
import static no.bht.employerregistry.affiliation.domain.AgreementState.UPHELD;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.employerregistry.affiliation.domain.AgreementState.Step;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class AgreementStateTest {

  @Test
  void every_pair_of_states_is_a_step_or_not_allowed() {
    StateTables.assertPairs(
        AgreementState.TABLE,
        AgreementState.class,
        begin(REPORTED, Step.REPORT),
        step(REPORTED, REPORTED, Step.CHANGE),
        step(REPORTED, CONFIRMED, Step.CONFIRM),
        step(REPORTED, TAKEN_AS_AGREED, Step.SILENCE),
        step(REPORTED, DISPUTED, Step.DISPUTE),
        step(REPORTED, CORRECTED, Step.CORRECT),
        step(REPORTED, REMOVED, Step.REMOVE),
        step(CONFIRMED, REPORTED, Step.CHANGE),
        step(CONFIRMED, CORRECTED, Step.CORRECT),
        step(CONFIRMED, REMOVED, Step.REMOVE),
        step(TAKEN_AS_AGREED, REPORTED, Step.CHANGE),
        step(TAKEN_AS_AGREED, CONFIRMED, Step.CONFIRM),
        step(TAKEN_AS_AGREED, DISPUTED, Step.DISPUTE),
        step(TAKEN_AS_AGREED, CORRECTED, Step.CORRECT),
        step(TAKEN_AS_AGREED, REMOVED, Step.REMOVE),
        step(DISPUTED, CONFIRMED, Step.WITHDRAW_DISPUTE),
        step(DISPUTED, UPHELD, Step.UPHOLD),
        step(DISPUTED, CORRECTED, Step.CORRECT),
        step(DISPUTED, REMOVED, Step.REMOVE),
        step(UPHELD, REPORTED, Step.CHANGE),
        step(UPHELD, CORRECTED, Step.CORRECT),
        step(UPHELD, REMOVED, Step.REMOVE),
        step(CORRECTED, REPORTED, Step.CHANGE),
        step(CORRECTED, CORRECTED, Step.CORRECT),
        step(CORRECTED, REMOVED, Step.REMOVE));
  }

  @Test
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(AgreementState.TABLE);
  }
}
