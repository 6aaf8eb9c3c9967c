package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.bht.acceptance.client.Stack;
import no.bht.acceptance.story.ApprovalChapter;
import no.bht.acceptance.story.EmployersChapter;
import no.bht.acceptance.story.MainStory;
import no.bht.acceptance.story.Provider;
import org.junit.jupiter.api.Test;

/** What {@code ./bht demo} tells, from the first import to the reminder after the expiry. */
class MainStoryTest {

  private final Stack stack = AcceptanceStack.running().stack();
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
  private final List<String> told = new ArrayList<>();

  @Test
  void the_main_story_runs_from_the_register_to_the_reminder() {
    Provider provider = Parties.provider(1);

    new MainStory(stack, told::add).play(Customer.FILE, provider, today);

    assertThat(told).anyMatch(line -> line.contains("the reminder is due"));
    theRegisterAnswersForEveryDay(provider);
    theSameFileAgainChangesNothing();
  }

  /** The clock is back: the approval that ran out in five years is valid today. */
  private void theRegisterAnswersForEveryDay(Provider provider) {
    ApprovalChapter approval = new ApprovalChapter(stack, told::add);
    String number = provider.organisationNumber();
    JsonNode now = approval.registered(number, "");
    LocalDate validTo = LocalDate.parse(now.path("validTo").asText());
    assertThat(now.path("approved").asBoolean()).isTrue();
    assertThat(approved(approval, number, today.minusDays(1))).isFalse();
    assertThat(approved(approval, number, validTo)).isTrue();
    assertThat(approved(approval, number, validTo.plusDays(1))).isFalse();
  }

  private static boolean approved(ApprovalChapter approval, String number, LocalDate day) {
    return approval.registered(number, "?asOf=" + day).path("approved").asBoolean();
  }

  private void theSameFileAgainChangesNothing() {
    JsonNode again = new EmployersChapter(stack, told::add).importFile(Customer.FILE);
    assertThat(again.path("created").asInt()).isZero();
    assertThat(again.path("changed").asInt()).isZero();
    assertThat(again.path("unchanged").asInt()).isGreaterThanOrEqualTo(2_000);
  }
}
