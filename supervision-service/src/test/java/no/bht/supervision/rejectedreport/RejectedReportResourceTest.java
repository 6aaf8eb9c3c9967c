package no.bht.supervision.rejectedreport;

import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.provider;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Follow.createAs;
import static no.bht.supervision.fixture.Follow.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class RejectedReportResourceTest {
  private static final String REJECTED = "/api/v1/rejected-reports";

  @Inject Announced announced;
  @Inject AnnounceOverdueRejections overdue;
  @Inject Sql sql;

  @Test
  void employer_and_provider_are_both_told_and_it_is_redone_and_accepted() {
    OrganisationNumber employer = OrganisationNumbers.valid(7300);
    OrganisationNumber provider = OrganisationNumbers.valid(7301);
    String rejected = rejected(employer, provider, Map.of());
    inspector()
        .get(rejected)
        .then()
        .body("state", equalTo("REDO_DEMANDED"))
        .body("redoBy", equalTo(TimeLimits.days(today(), 42).toString()));
    for (var party : List.of(employer(employer), provider(provider))) {
      party.get("/api/v1/messages").then().body("items.kind", contains("REPORT_REJECTED"));
    }

    step(provider(provider), rejected, "redone", text("We were there.")).then().statusCode(200);
    step(inspector(), rejected, "reject-again", text("Two machines are missing."))
        .then()
        .statusCode(200)
        .body("state", equalTo("REDO_DEMANDED"));
    step(employer(employer), rejected, "redone", text("All of them now.")).then().statusCode(200);
    step(inspector(), rejected, "accept", text("Good."))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("endedOn", equalTo(today().toString()))
        .body("history.by", contains(null, provider.value(), null, employer.value(), null));
    step(inspector(), rejected, "withdraw", text("No.")).then().statusCode(409);

    employer(employer)
        .get("/api/v1/messages")
        .then()
        .body(
            "items.kind", contains("REPORT_REJECTION_ENDED", "REPORT_REJECTED", "REPORT_REJECTED"));
    assertThat(events("report-rejected", provider)).hasSize(1);
    assertThat(events("report-rejection-changed", provider)).hasSize(4);
  }

  @Test
  void the_letter_says_what_why_and_until_when_in_plain_words() {
    OrganisationNumber employer = OrganisationNumbers.valid(7302);
    OrganisationNumber provider = OrganisationNumbers.valid(7303);
    rejected(employer, provider, Map.of());

    String letter = provider(provider).get("/api/v1/messages").path("items[0].id");
    provider(provider)
        .get("/api/v1/messages/" + letter)
        .then()
        .body("body", containsString("kartlegging"))
        .body("body", containsString("digitalt der tilstedeværelse er nødvendig"))
        .body("body", containsString("The machines were not seen."))
        .body("body", containsString("gjøres om innen"));
  }

  @Test
  void another_supplier_has_no_deadline_of_this_one_and_a_rejection_may_be_taken_back() {
    OrganisationNumber employer = OrganisationNumbers.valid(7304);
    OrganisationNumber provider = OrganisationNumbers.valid(7305);
    String rejected = rejected(employer, provider, Map.of("demandOtherSupplier", true));
    inspector()
        .get(rejected)
        .then()
        .body("state", equalTo("OTHER_SUPPLIER_DEMANDED"))
        .body("$", not(hasKey("redoBy")));
    step(inspector(), rejected, "accept", text("Already?")).then().statusCode(409);

    step(inspector(), rejected, "withdraw", text("It was another report."))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    assertThat(events("report-rejection-changed", provider))
        .singleElement()
        .asString()
        .contains("WITHDRAWN");
  }

  @Test
  void only_the_two_it_concerns_see_it_and_only_their_inspector_judges() {
    OrganisationNumber employer = OrganisationNumbers.valid(7306);
    OrganisationNumber provider = OrganisationNumbers.valid(7307);
    String rejected = rejected(employer, provider, Map.of());
    employer(OrganisationNumbers.valid(7308)).get(rejected).then().statusCode(404);
    step(provider(OrganisationNumbers.valid(7308)), rejected, "redone", text("Mine?"))
        .then()
        .statusCode(404);
    step(provider(provider), rejected, "accept", text("Fine.")).then().statusCode(403);
    provider(provider).get(REJECTED).then().body("items", hasSize(1));
    employer(employer)
        .get(REJECTED + "?party=" + provider.value())
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void the_two_must_have_to_do_with_each_other_and_the_inspection_with_the_employer() {
    OrganisationNumber employer = OrganisationNumbers.valid(7309);
    OrganisationNumber provider = OrganisationNumbers.valid(7310);
    createAs(inspector(), REJECTED, body(employer, provider, Map.of()))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:provider-not-affiliated"));
    announced.affiliated(employer, provider, "2024-01-01", "2024-12-31");
    String inspection = openInspection(OrganisationNumbers.valid(7311), "EMPLOYER", true);
    createAs(
            inspector(),
            REJECTED,
            body(
                employer,
                provider,
                Map.of("inspectionId", inspection.substring(inspection.lastIndexOf('/') + 1))))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:inspection-of-another"));
    createAs(inspector(), REJECTED, body(employer, provider, Map.of())).then().statusCode(201);
  }

  @Test
  void a_deadline_to_redo_that_has_passed_is_announced_once() {
    OrganisationNumber provider = OrganisationNumbers.valid(7313);
    rejected(OrganisationNumbers.valid(7312), provider, Map.of());
    overdue.mark(TimeLimits.days(today(), 42));
    assertThat(events("report-redo-overdue", provider)).isEmpty();
    overdue.mark(TimeLimits.days(today(), 42).plusDays(1));
    overdue.mark(TimeLimits.days(today(), 42).plusDays(9));
    assertThat(events("report-redo-overdue", provider)).hasSize(1);
  }

  private String rejected(
      OrganisationNumber employer, OrganisationNumber provider, Map<String, Object> more) {
    announced.affiliated(employer, provider, "2025-01-01", null);
    return createAs(inspector(), REJECTED, body(employer, provider, more))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static Map<String, Object> body(
      OrganisationNumber employer, OrganisationNumber provider, Map<String, Object> more) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "employer", employer.value(),
                "provider", provider.value(),
                "kind", "MAPPING",
                "reason", "DIGITAL_WHERE_PRESENCE_NEEDED",
                "facts", "The machines were not seen."));
    body.putAll(more);
    return body;
  }

  private List<String> events(String type, OrganisationNumber party) {
    return sql.list(
        "select payload::text from event_log where event_type = ? and subject = ?",
        row -> row.getString(1),
        "no.bht.supervision." + type + ".v1",
        party);
  }

  private static Map<String, String> text(String text) {
    return Map.of("text", text);
  }
}
