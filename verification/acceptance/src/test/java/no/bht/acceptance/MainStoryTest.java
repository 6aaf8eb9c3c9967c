package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Stack;
import no.bht.acceptance.story.ApprovalChapter;
import no.bht.acceptance.story.EmployersChapter;
import no.bht.acceptance.story.MainStory;
import no.bht.acceptance.story.Provider;
import no.bht.acceptance.story.TrainingChapter;
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

  /**
   * The same four persons at two providers: approval adds up their positions, training carries what
   * they have completed along. Both know them by the same hash, and none is told to anybody.
   */
  @Test
  void persons_of_two_providers_are_recognised_in_two_services_and_no_topic_names_them() {
    Provider one = Parties.provider(7);
    Provider other =
        new Provider(
            Parties.provider(8).organisationNumber(), "The other (DEMO)", one.firstPerson());
    ApprovalChapter approval = new ApprovalChapter(stack, told::add);
    TrainingChapter training = new TrainingChapter(stack, told::add);

    String application = approval.apply(one);
    approval.apply(other);
    List<String> members = training.roster(one, today);
    training.roster(other, today);
    training.complete(one, members, training.acceptedCourse(one), today);

    JsonNode warned =
        stack
            .callers()
            .officer(stack.approval(), "case-officer")
            .get(application + "/staff-warnings")
            .expect(200)
            .body()
            .path("overAllocated");
    assertThat(warned.findValuesAsText("totalPercentage"))
        .containsExactly("200", "200", "200", "200");
    assertThat(training.status(other).path("status").asText()).isEqualTo("COMPLETE");
    noTopicHolds(keysOf(other));
  }

  private static Set<String> keysOf(Provider provider) {
    Set<String> trained =
        Database.texts(
            Service.TRAINING,
            "select person_key from member where provider = '%s'"
                .formatted(provider.organisationNumber()));
    assertThat(
            Database.texts(
                Service.APPROVAL,
                "select person from staff_position where provider = '%s'"
                    .formatted(provider.organisationNumber())))
        .hasSize(4)
        .isEqualTo(trained);
    return trained;
  }

  private static void noTopicHolds(Set<String> keys) {
    String kafka = AcceptanceStack.running().kafkaAddress();
    List<String> told =
        Stream.of("bht.approval", "bht.training", "bht.supervision", "bht.employer-registry")
            .flatMap(topic -> Topic.events(kafka, topic).stream())
            .map(Topic.Event::payload)
            .toList();
    assertThat(told).isNotEmpty();
    assertThat(keys).allSatisfy(key -> assertThat(told).noneMatch(text -> text.contains(key)));
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
