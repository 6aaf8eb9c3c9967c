package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Stack;
import no.bht.acceptance.story.AffiliationChapter;
import no.bht.acceptance.story.InspectionChapter;
import no.bht.acceptance.story.Provider;
import no.bht.acceptance.story.TrainingChapter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A case that exists: its party reads it, another party is told that there is none. */
class OthersCaseTest {

  private final AcceptanceStack servers = AcceptanceStack.running();
  private final Stack stack = servers.stack();

  private record Case(Service service, String role, String owner, String path) {}

  @TestFactory
  Stream<DynamicTest> only_the_party_reads_its_case() {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.role() + " " + one.path(),
                    () -> {
                      assertThat(as(one, one.owner()).get(one.path()).status()).isEqualTo(200);
                      notThere(as(one, stranger()).get(one.path()));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nobody_acts_in_the_case_of_another() {
    Customer customer = Customer.of(Parties.provider(6));
    String affiliation = affiliationOf(customer);
    Api other =
        stack.callers().party(servers.base(Service.EMPLOYER_REGISTRY), "employer", stranger());
    Api owner =
        stack
            .callers()
            .party(servers.base(Service.EMPLOYER_REGISTRY), "employer", customer.employer());
    return Stream.of(
        DynamicTest.dynamicTest(
            "end an affiliation",
            () ->
                notThere(
                    other.change(
                        affiliation + "/end",
                        owner.get(affiliation).expect(200).etag(),
                        Map.of("lastDay", LocalDate.now(ZoneId.of("Europe/Oslo")))))),
        DynamicTest.dynamicTest(
            "hand in a plan",
            () ->
                notThere(
                    other.create(
                        "/api/v1/plans",
                        AffiliationChapter.plan(
                            customer.employer(), customer.provider(), LocalDate.of(2026, 1, 1))))));
  }

  private List<Case> cases() {
    Customer customer = Customer.of(Parties.provider(5));
    Provider provider = customer.provider();
    String number = provider.organisationNumber();
    String employer = customer.employer();
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    List<String> members =
        new TrainingChapter(stack, sentence -> {}).roster(provider, today.minusMonths(1));
    String inspection =
        "/api/v1/inspections/" + Inspections.openAt(Inspections.inspector(), customer);
    InspectionChapter chapter = new InspectionChapter(stack, sentence -> {});
    chapter.record(inspection, "5528", "BREACH", "There is no plan.", today);
    String order = chapter.orderPlan(inspection, employer, today);
    return List.of(
        new Case(Service.APPROVAL, "provider", number, applicationOf(number)),
        new Case(Service.APPROVAL, "provider", number, "/api/v1/providers/" + number + "/file"),
        new Case(Service.EMPLOYER_REGISTRY, "employer", employer, "/api/v1/employers/" + employer),
        new Case(
            Service.EMPLOYER_REGISTRY,
            "employer",
            employer,
            "/api/v1/employers/" + employer + "/compliance"),
        new Case(Service.EMPLOYER_REGISTRY, "employer", employer, affiliationOf(customer)),
        new Case(Service.EMPLOYER_REGISTRY, "provider", number, affiliationOf(customer)),
        new Case(Service.SUPERVISION, "employer", employer, inspection),
        new Case(Service.SUPERVISION, "employer", employer, order),
        new Case(Service.TRAINING, "provider", number, "/api/v1/providers/" + number + "/members"),
        new Case(
            Service.TRAINING,
            "provider",
            number,
            "/api/v1/providers/" + number + "/members/" + members.getFirst()),
        new Case(
            Service.TRAINING,
            "provider",
            number,
            "/api/v1/providers/" + number + "/training-status"));
  }

  private String applicationOf(String provider) {
    for (var item :
        Stack.items(
            officer(Service.APPROVAL, "case-officer")
                .get("/api/v1/applications?state=APPROVED&limit=1000"))) {
      if (item.path("provider").asText().equals(provider)) {
        return "/api/v1/applications/" + item.path("id").asText();
      }
    }
    throw new AssertionError("No application of " + provider);
  }

  private String affiliationOf(Customer customer) {
    return "/api/v1/affiliations/"
        + officer(Service.EMPLOYER_REGISTRY, "registrar")
            .get("/api/v1/affiliations?employer=" + customer.employer())
            .expect(200)
            .text("/items/0/id");
  }

  private Api officer(Service service, String role) {
    return stack.callers().officer(servers.base(service), role);
  }

  private Api as(Case one, String organisationNumber) {
    URI service = servers.base(one.service());
    return stack.callers().party(service, one.role(), organisationNumber);
  }

  private static String stranger() {
    return Parties.employer(900);
  }

  private static void notThere(Answer answer) {
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("/code")).isEqualTo("not-found");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }
}
