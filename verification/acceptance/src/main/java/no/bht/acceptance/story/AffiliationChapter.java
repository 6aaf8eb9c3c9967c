package no.bht.acceptance.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Eventually;
import no.bht.acceptance.client.Stack;

/** Employers are affiliated with the provider; the registry has heard that it is approved. */
public final class AffiliationChapter {

  private final Stack stack;
  private final Narrator narrator;
  private final EmployersChapter employers;

  public AffiliationChapter(Stack stack, Narrator narrator) {
    this.stack = stack;
    this.narrator = narrator;
    this.employers = new EmployersChapter(stack, narrator);
  }

  public void affiliate(List<String> customers, Provider provider, LocalDate from) {
    for (String employer : customers) {
      Eventually.get(
          "the registry has heard of the approval",
          () -> affiliate(employer, provider, from),
          answer -> answer.status() == 201);
      awaitStatus(employer, "APPROVED");
      narrator.say(
          "%s is affiliated; the registry knows the provider is approved.".formatted(employer));
    }
  }

  /** Refused (409) as long as the registry does not know of an approval. */
  private Answer affiliate(String employer, Provider provider, LocalDate from) {
    return stack
        .callers()
        .party(stack.employerRegistry(), "employer", employer)
        .create(
            "/api/v1/affiliations",
            Map.of(
                "employer",
                employer,
                "provider",
                provider.organisationNumber(),
                "contractForm",
                "BASIC_PACKAGE",
                "coverage",
                "WHOLE",
                "from",
                from))
        .expect(201, 409);
  }

  /** Waits until the registry judges the employer's affiliation so. */
  public void awaitStatus(String employer, String status) {
    Eventually.get(
        "affiliation of " + employer + " is " + status,
        () -> employers.compliance(employer).at("/affiliation/status").asText(),
        status::equals);
  }

  /** The plan for the assistance (plan for bistand), handed in by the employer. */
  public void handInPlan(String employer, Provider provider, LocalDate from) {
    stack
        .callers()
        .party(stack.employerRegistry(), "employer", employer)
        .create("/api/v1/plans", plan(employer, provider, from))
        .expect(201);
    narrator.say("The employer hands in a plan made with the provider.");
  }

  /** A plan of one year with one dated measure. */
  public static Map<String, Object> plan(String employer, Provider provider, LocalDate from) {
    return Map.of(
        "employer", employer,
        "provider", provider.organisationNumber(),
        "periodFrom", from,
        "periodTo", from.plusYears(1).minusDays(1),
        "measures",
            List.of(
                Map.of(
                    "area", "A",
                    "description", "Noise mapping in the workshop",
                    "dueOn", from.plusMonths(3),
                    "responsible", "Site manager")));
  }
}
