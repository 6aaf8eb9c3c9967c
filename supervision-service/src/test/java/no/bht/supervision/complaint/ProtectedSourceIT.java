package no.bht.supervision.complaint;

import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.provider;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Follow.anybody;
import static no.bht.supervision.fixture.Follow.as;
import static no.bht.supervision.fixture.Follow.createAs;
import static no.bht.supervision.fixture.Follow.person;
import static no.bht.supervision.fixture.Follow.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

/**
 * Plants a source, lets everything happen to its complaint, and looks for it everywhere. Statute:
 * aml. § 18-2.
 */
@SupervisionTest
class ProtectedSourceIT {
  private static final String COMPLAINTS = "/api/v1/complaints";
  private static final String SUBMISSIONS = "/api/v1/complaint-submissions";
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(7220);
  private static final OrganisationNumber CALLER = OrganisationNumbers.valid(7221);
  private static final String NAME = "Zebedeus Plantet";
  private static final String CONTACT = "zebedeus@plantet.example";
  private static final String CORRELATION = "0198c7a0-dead-7d11-8a4e-91b2c3d4e5f7";
  private static final List<String> PLANTED = List.of(NAME, CONTACT, CALLER.value());

  @Inject Sql sql;

  private final List<String> answers = new ArrayList<>();

  @Test
  void a_planted_source_is_found_in_no_log_no_table_no_event_and_no_answer_but_its_own() {
    Queue<String> logged = new ConcurrentLinkedQueue<>();
    Handler handler = keeping(logged);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    try {
      everythingHappens();
    } finally {
      root.removeHandler(handler);
    }

    assertThat(answers).hasSizeGreaterThan(12).noneMatch(ProtectedSourceIT::tells);
    assertThat(logged).noneMatch(ProtectedSourceIT::tells);
    assertThat(tables()).contains("complaint_source", "event_log", "audit_log", "idempotency_key");
    for (String table : tables()) {
      assertThat(sql.list("select t::text from \"" + table + "\" t", row -> row.getString(1)))
          .as(table)
          .noneMatch(ProtectedSourceIT::tells)
          .noneMatch(row -> row.contains(CORRELATION));
    }
  }

  private void everythingHappens() {
    Map<String, Object> submission =
        Map.of(
            "party", PARTY.value(),
            "partyKind", "PROVIDER",
            "kind", "POOR_WORK",
            "text", "The report is a copy.",
            "source", Map.of("capacity", "EMPLOYER", "name", NAME, "contact", CONTACT));
    String key = "planted-key";
    Response first =
        createAs(
            employer(CALLER).header("X-Correlation-Id", CORRELATION), SUBMISSIONS, key, submission);
    assertThat(first.statusCode()).isEqualTo(201);
    Response again = createAs(employer(CALLER), SUBMISSIONS, key, submission);
    assertThat(again.asString()).isEqualTo(first.asString());
    kept(first);
    kept(again);
    refusals(submission);

    String receipt = first.path("receipt");
    Response list = kept(inspector().get(COMPLAINTS + "?party=" + PARTY.value()));
    String complaint = COMPLAINTS + "/" + list.path("items[0].id");
    kept(step(inspector(), complaint, "assess", Map.of("text", "So it seems.")));
    kept(
        step(
            inspector(),
            complaint,
            "decide",
            Map.of("outcome", "GUIDANCE", "guidance", "Write your own reports.")));
    reading(complaint);
    kept(step(inspector(), complaint, "answer", Map.of("text", "We wrote to them.")));
    kept(inspector().get(complaint));
    kept(as("source-reader").get(complaint + "/source-readings"));
    kept(
        anybody()
            .contentType(ContentType.JSON)
            .body(Map.of("receipt", receipt))
            .post(SUBMISSIONS + "/status"));
    kept(provider(PARTY).get("/api/v1/messages"));
    kept(provider(PARTY).get(complaint));
    String id = complaint.substring(complaint.lastIndexOf('/') + 1);
    kept(inspector().get("/api/v1/cases/" + id + "/letters"));
  }

  /** Answers to faults hold nothing of what was said either. */
  private void refusals(Map<String, Object> submission) {
    kept(createAs(employer(CALLER), SUBMISSIONS, "planted-key", with(submission, "kind", "OTHER")));
    kept(createAs(person(), SUBMISSIONS, with(submission, "text", "Says " + NAME + ".")));
    kept(createAs(person(), SUBMISSIONS, with(submission, "kind", NAME)));
    kept(createAs(person(), SUBMISSIONS, with(submission, "source", Map.of("name", NAME))));
    kept(
        createAs(
            person(),
            SUBMISSIONS,
            with(submission, "source", Map.of("capacity", NAME, "contact", CONTACT))));
    kept(
        createAs(
            inspector(),
            COMPLAINTS,
            Map.of("source", Map.of("capacity", "OTHER", "name", NAME), "channel", CONTACT)));
    kept(
        createAs(
            inspector(),
            COMPLAINTS,
            Map.of(
                "party",
                PARTY.value(),
                "partyKind",
                "PROVIDER",
                "kind",
                "OTHER",
                "text",
                "By " + NAME,
                "receivedOn",
                today().toString(),
                "channel",
                "PHONE",
                "source",
                Map.of("capacity", "OTHER", "name", NAME))));
  }

  private static void reading(String complaint) {
    as("source-reader")
        .contentType(ContentType.JSON)
        .body(Map.of("purpose", "To pass on the answer."))
        .post(complaint + "/source-readings")
        .then()
        .statusCode(200)
        .body("source.name", equalTo(NAME))
        .body("source.organisationNumber", equalTo(CALLER.value()));
  }

  private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
    Map<String, Object> other = new HashMap<>(body);
    other.put(name, value);
    return other;
  }

  private Response kept(Response answer) {
    answers.add(answer.statusLine() + answer.headers() + answer.asString());
    return answer;
  }

  private List<String> tables() {
    return sql.list(
        """
        select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
        """,
        row -> row.getString(1));
  }

  private static boolean tells(String text) {
    return PLANTED.stream()
        .anyMatch(
            planted ->
                text.contains(planted)
                    || text.contains(
                        HexFormat.of().formatHex(planted.getBytes(StandardCharsets.UTF_8))));
  }

  private static Handler keeping(Queue<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        logged.add(record.getMessage() + List.of(parameters(record)) + causes(record.getThrown()));
      }

      @Override
      public void flush() {
        // Nothing is held back.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  private static String parameters(LogRecord record) {
    return record.getParameters() == null ? "" : List.of(record.getParameters()).toString();
  }

  private static String causes(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      text.append(cause);
    }
    return text.toString();
  }
}
