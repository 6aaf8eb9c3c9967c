package no.bht.employerregistry.campaign.domain;

import static no.bht.employerregistry.campaign.domain.CampaignState.CANCELLED;
import static no.bht.employerregistry.campaign.domain.CampaignState.COMPLETED;
import static no.bht.employerregistry.campaign.domain.CampaignState.DRAFT;
import static no.bht.employerregistry.campaign.domain.CampaignState.PAUSED;
import static no.bht.employerregistry.campaign.domain.CampaignState.RUNNING;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.bht.employerregistry.campaign.domain.CampaignState.Command;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class CampaignStateTest {

  @Test
  void every_pair_of_states_is_a_step_with_its_command_or_not_allowed() {
    StateTables.assertPairs(
        CampaignState.TABLE,
        CampaignState.class,
        begin(DRAFT, Command.CREATE),
        step(DRAFT, RUNNING, Command.START),
        step(DRAFT, CANCELLED, Command.CANCEL),
        step(RUNNING, PAUSED, Command.PAUSE),
        step(RUNNING, COMPLETED, Command.COMPLETE),
        step(RUNNING, CANCELLED, Command.CANCEL),
        step(PAUSED, RUNNING, Command.RESUME),
        step(PAUSED, CANCELLED, Command.CANCEL));
  }

  @Test
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(CampaignState.TABLE);
  }

  @Test
  void places_are_filled_in_once_and_unknown_ones_are_found() {
    Map<String, String> values = Map.of("name", "{date} $1 AS", "organisationNumber", "310000035");

    assertThat(Template.fill("Til {name} ({organisationNumber}), {date}", values))
        .isEqualTo("Til {date} $1 AS (310000035), –");
    assertThat(Template.unknownPlaces("{name} {Name} {} { name } {date}"))
        .containsExactlyInAnyOrder("Name", "", " name ");
  }
}
