package no.bht.casework.domain.appeal;

import static java.util.Map.entry;
import static no.bht.casework.domain.appeal.AppealState.DECIDED;
import static no.bht.casework.domain.appeal.AppealState.DISMISSED;
import static no.bht.casework.domain.appeal.AppealState.FORWARDED;
import static no.bht.casework.domain.appeal.AppealState.LATE;
import static no.bht.casework.domain.appeal.AppealState.REVERSED;
import static no.bht.casework.domain.appeal.AppealState.UNDER_REVIEW;
import static no.bht.casework.domain.appeal.AppealState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.AppealStep.Command;
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
    for (DeferralState from : DeferralState.values()) {
      for (DeferralState to : DeferralState.values()) {
        boolean allowed =
            switch (from + " " + to) {
              case "ASKED GRANTED", "ASKED REFUSED", "ASKED ENDED", "GRANTED ENDED" -> true;
              default -> false;
            };
        assertThat(from.allows(to)).as("%s to %s", from, to).isEqualTo(allowed);
      }
    }
  }

  @Test
  void the_readme_shows_the_table() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```mermaid\n" + AppealStep.diagram() + "```");
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
