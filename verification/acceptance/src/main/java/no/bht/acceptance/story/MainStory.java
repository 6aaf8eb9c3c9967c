package no.bht.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.bht.acceptance.client.Eventually;
import no.bht.acceptance.client.Stack;

/**
 * The main story: from the bulk file of the national register to the employers that lose their
 * provider. Time moves by the services' settable clock, and is given back at the end.
 */
public final class MainStory {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final int EMPLOYERS = 3;

  private final Stack stack;
  private final Narrator narrator;
  private final EmployersChapter employers;
  private final ApprovalChapter approval;
  private final AffiliationChapter affiliation;
  private final TrainingChapter training;
  private final InspectionChapter inspection;

  public MainStory(Stack stack, Narrator narrator) {
    this.stack = stack;
    this.narrator = narrator;
    this.employers = new EmployersChapter(stack, narrator);
    this.approval = new ApprovalChapter(stack, narrator);
    this.affiliation = new AffiliationChapter(stack, narrator);
    this.training = new TrainingChapter(stack, narrator);
    this.inspection = new InspectionChapter(stack, narrator);
  }

  /** Plays all of it; every step waits for what it must see. */
  public void play(Path employersFile, Provider provider, LocalDate today) {
    List<String> customers = registerEmployers(employersFile);
    LocalDate validTo = approve(provider);
    affiliate(customers, provider, today);
    train(provider, today);
    inspect(customers.getFirst(), provider, today);
    try {
      expire(customers, provider, validTo);
    } finally {
      stack.clockToReality();
    }
    narrator.say("");
    narrator.say("The clock is back at the real time. The end.");
  }

  List<String> registerEmployers(Path file) {
    narrator.chapter("1. Employers from the national register, and their duty");
    employers.importFile(file);
    return employers.obligedWithoutService(file, EMPLOYERS);
  }

  LocalDate approve(Provider provider) {
    narrator.chapter("2. A provider is approved for five years");
    JsonNode decision = approval.assessAndApprove(approval.apply(provider));
    JsonNode entry = approval.registered(provider.organisationNumber(), "");
    narrator.say("The public register: " + entry);
    return LocalDate.parse(decision.path("validTo").asText());
  }

  void affiliate(List<String> customers, Provider provider, LocalDate today) {
    narrator.chapter("3. Employers are affiliated with it");
    affiliation.affiliate(customers, provider, today);
  }

  void train(Provider provider, LocalDate today) {
    narrator.chapter("4. Its staff complete the mandatory training");
    String course = training.acceptedCourse(provider);
    List<String> members = training.roster(provider, today);
    training.complete(provider, members, course, today);
    JsonNode file =
        Eventually.get(
            "approval has heard of the training",
            () -> approval.file(provider.organisationNumber()),
            seen -> seen.at("/training/status").asText().equals("COMPLETE"));
    narrator.say("The provider's file at approval: training " + file.at("/training"));
  }

  void inspect(String employer, Provider provider, LocalDate today) {
    narrator.chapter("5. An inspection finds no plan");
    String opened = inspection.open(employer);
    inspection.awaitAffiliation(opened);
    inspection.record(opened, "5527", "IN_ORDER", "Contract shown; provider approved.", today);
    inspection.record(opened, "5528", "BREACH", "There is no plan.", today);
    inspection.record(opened, "5534", "NOT_CONTROLLED", "The first year is not over.", today);
    String order = inspection.orderPlan(opened, employer, today);
    inspection.record(opened, "5536", "BREACH", "The plan needs the provider.", today);
    affiliation.handInPlan(employer, provider, today);
    inspection.comply(order, employer);
    inspection.close(opened);
    Eventually.until(
        "the finding stands in the provider's file",
        () -> approval.file(provider.organisationNumber()).path("findings").size() > 0);
  }

  void expire(List<String> customers, Provider provider, LocalDate validTo) {
    narrator.chapter("6. The approval runs out");
    stack.clockTo(morningOf(validTo.plusDays(1)));
    narrator.say("It is " + validTo.plusDays(1) + "; no renewal was applied for.");
    for (String employer : customers) {
      affiliation.awaitStatus(employer, "PROVIDER_NOT_APPROVED");
      JsonNode candidate = inspection.awaitCandidate(employer);
      narrator.say(
          "%s is flagged, and a candidate for inspection: %s".formatted(employer, candidate));
    }
    stack.clockTo(morningOf(validTo.plusDays(1).plusMonths(1)));
    JsonNode file =
        Eventually.get(
            "the reminder is due",
            () -> approval.file(provider.organisationNumber()),
            seen -> seen.path("reminders").size() > 0);
    narrator.say("A month later the reminder is due: " + file.path("reminders"));
  }

  private static Instant morningOf(LocalDate day) {
    return day.atTime(8, 0).atZone(OSLO).toInstant();
  }
}
