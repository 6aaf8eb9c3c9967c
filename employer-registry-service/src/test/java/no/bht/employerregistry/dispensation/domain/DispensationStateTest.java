package no.bht.employerregistry.dispensation.domain;

import static no.bht.employerregistry.dispensation.domain.DispensationState.EXPIRED;
import static no.bht.employerregistry.dispensation.domain.DispensationState.GIVEN_UP;
import static no.bht.employerregistry.dispensation.domain.DispensationState.GRANTED;
import static no.bht.employerregistry.dispensation.domain.DispensationState.INFORMATION_REQUESTED;
import static no.bht.employerregistry.dispensation.domain.DispensationState.RECEIVED;
import static no.bht.employerregistry.dispensation.domain.DispensationState.REFUSED;
import static no.bht.employerregistry.dispensation.domain.DispensationState.REVOKED;
import static no.bht.employerregistry.dispensation.domain.DispensationState.UNDER_ASSESSMENT;
import static no.bht.employerregistry.dispensation.domain.DispensationState.WITHDRAWN;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class DispensationStateTest {
  private static final Map<String, DispensationState> ALLOWED =
      Map.ofEntries(
          Map.entry("RECEIVED ASK", INFORMATION_REQUESTED),
          Map.entry("RECEIVED ASSESS", UNDER_ASSESSMENT),
          Map.entry("RECEIVED WITHDRAW", WITHDRAWN),
          Map.entry("INFORMATION_REQUESTED RESUME", UNDER_ASSESSMENT),
          Map.entry("INFORMATION_REQUESTED WITHDRAW", WITHDRAWN),
          Map.entry("UNDER_ASSESSMENT ASSESS", UNDER_ASSESSMENT),
          Map.entry("UNDER_ASSESSMENT ASK", INFORMATION_REQUESTED),
          Map.entry("UNDER_ASSESSMENT GRANT", GRANTED),
          Map.entry("UNDER_ASSESSMENT REFUSE", REFUSED),
          Map.entry("UNDER_ASSESSMENT WITHDRAW", WITHDRAWN),
          Map.entry("REFUSED REOPEN", UNDER_ASSESSMENT),
          Map.entry("REFUSED CHANGE", GRANTED),
          Map.entry("GRANTED REOPEN", UNDER_ASSESSMENT),
          Map.entry("GRANTED CHANGE", GRANTED),
          Map.entry("GRANTED EXPIRE", EXPIRED),
          Map.entry("GRANTED REVOKE", REVOKED),
          Map.entry("GRANTED GIVE_UP", GIVEN_UP),
          Map.entry("REVOKED RESTORE", GRANTED));

  @Test
  void every_pair_of_states_is_a_step_or_not_allowed() {
    StateTables.assertPairs(
        DispensationState.TABLE,
        DispensationState.class,
        begin(RECEIVED, DispensationStep.APPLY),
        step(RECEIVED, INFORMATION_REQUESTED, DispensationStep.ASK),
        step(RECEIVED, UNDER_ASSESSMENT, DispensationStep.ASSESS),
        step(RECEIVED, WITHDRAWN, DispensationStep.WITHDRAW),
        step(INFORMATION_REQUESTED, UNDER_ASSESSMENT, DispensationStep.RESUME),
        step(INFORMATION_REQUESTED, WITHDRAWN, DispensationStep.WITHDRAW),
        step(UNDER_ASSESSMENT, UNDER_ASSESSMENT, DispensationStep.ASSESS),
        step(UNDER_ASSESSMENT, INFORMATION_REQUESTED, DispensationStep.ASK),
        step(UNDER_ASSESSMENT, GRANTED, DispensationStep.GRANT),
        step(UNDER_ASSESSMENT, REFUSED, DispensationStep.REFUSE),
        step(UNDER_ASSESSMENT, WITHDRAWN, DispensationStep.WITHDRAW),
        step(REFUSED, UNDER_ASSESSMENT, DispensationStep.REOPEN),
        step(REFUSED, GRANTED, DispensationStep.CHANGE),
        step(GRANTED, UNDER_ASSESSMENT, DispensationStep.REOPEN),
        step(GRANTED, GRANTED, DispensationStep.CHANGE),
        step(GRANTED, EXPIRED, DispensationStep.EXPIRE),
        step(GRANTED, REVOKED, DispensationStep.REVOKE),
        step(GRANTED, GIVEN_UP, DispensationStep.GIVE_UP),
        step(REVOKED, GRANTED, DispensationStep.RESTORE));
  }

  @Test
  void every_pair_of_state_and_step_leads_where_the_table_says_or_nowhere() {
    for (DispensationState from : DispensationState.values()) {
      for (DispensationStep step : DispensationStep.values()) {
        DispensationState expected = ALLOWED.get(from + " " + step);
        if (expected == null) {
          assertThatThrownBy(() -> from.after(step))
              .as("%s %s", from, step)
              .isInstanceOf(CommandRefused.class);
        } else {
          assertThat(from.after(step)).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(DispensationState.TABLE);
  }
}
