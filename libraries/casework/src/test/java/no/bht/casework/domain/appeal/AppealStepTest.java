package no.bht.casework.domain.appeal;

import static java.util.Map.entry;
import static no.bht.casework.domain.appeal.AppealState.DECIDED;
import static no.bht.casework.domain.appeal.AppealState.DISMISSED;
import static no.bht.casework.domain.appeal.AppealState.FORWARDED;
import static no.bht.casework.domain.appeal.AppealState.LATE;
import static no.bht.casework.domain.appeal.AppealState.REVERSED;
import static no.bht.casework.domain.appeal.AppealState.UNDER_REVIEW;
import static no.bht.casework.domain.appeal.AppealState.WITHDRAWN;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.AppealStep.Command;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class AppealStepTest {
  private static final Map<String, AppealState> ALLOWED =
      Map.ofEntries(
          entry("null FILE", UNDER_REVIEW),
          entry("null FILE_LATE", LATE),
          entry("LATE TAKE_UP", UNDER_REVIEW),
          entry("LATE DISMISS", DISMISSED),
          entry("LATE WITHDRAW", WITHDRAWN),
          entry("UNDER_REVIEW DISMISS", DISMISSED),
          entry("UNDER_REVIEW REVERSE", REVERSED),
          entry("UNDER_REVIEW FORWARD", FORWARDED),
          entry("UNDER_REVIEW WITHDRAW", WITHDRAWN),
          entry("FORWARDED DECIDE", DECIDED),
          entry("FORWARDED WITHDRAW", WITHDRAWN),
          entry("DISMISSED REOPEN", UNDER_REVIEW));

  @Test
  void every_pair_of_state_and_command_leads_where_the_act_says_or_nowhere() {
    for (Command command : Command.values()) {
      check(null, command);
      for (AppealState from : AppealState.values()) {
        check(from, command);
      }
    }
  }

  @Test
  void every_pair_of_deferral_states_is_a_step_or_not_allowed() {
    StateTables.assertPairs(
        DeferralState.TABLE,
        DeferralState.class,
        begin(DeferralState.ASKED, "ask"),
        step(DeferralState.ASKED, DeferralState.GRANTED, "grant"),
        step(DeferralState.ASKED, DeferralState.REFUSED, "refuse"),
        step(DeferralState.ASKED, DeferralState.ENDED, "end"),
        step(DeferralState.GRANTED, DeferralState.ENDED, "end"));
  }

  @Test
  void the_readme_shows_the_tables() {
    StateTables.assertInReadme(AppealStep.TABLE);
    StateTables.assertInReadme(DeferralState.TABLE);
  }

  private static void check(AppealState from, Command command) {
    AppealState expected = ALLOWED.get(from + " " + command);
    if (expected == null) {
      assertThatThrownBy(() -> AppealStep.after(from, command))
          .as("%s %s", from, command)
          .isInstanceOf(ProcedureRefused.class);
    } else {
      assertThat(AppealStep.after(from, command)).isEqualTo(expected);
    }
  }
}
