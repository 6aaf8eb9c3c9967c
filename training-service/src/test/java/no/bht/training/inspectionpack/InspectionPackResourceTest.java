package no.bht.training.inspectionpack;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.key;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class InspectionPackResourceTest {

  @Test
  void staff_proofs_courses_and_what_is_missing_come_in_one_call() {
    String provider = newProvider();
    String course = acceptedCourse(provider, LocalDate.of(2025, 1, 1));
    String trained = addMember(provider, newPerson(), LocalDate.of(2020, 1, 1)).path("memberId");
    String missing = addMember(provider, newPerson(), LocalDate.of(2020, 1, 1)).path("memberId");
    addMember(provider, newPerson(), LocalDate.of(2035, 1, 1));
    String completion =
        complete(provider, trained, course, LocalDate.of(2025, 2, 1)).path("completionId");
    attach(provider, "completions/" + completion, "fileName=certificate.pdf");
    attach(provider, "courses/" + course, "kind=MATERIAL&fileName=slides.pdf");

    as("inspector")
        .get("/api/v1/providers/%s/inspection-pack?asOf=2025-06-01".formatted(provider))
        .then()
        .statusCode(200)
        .body("status", equalTo("PARTLY"))
        .body("count.staff", equalTo(2))
        .body("count.byRole.PROFESSIONAL", equalTo(2))
        .body("staff", hasSize(2))
        .body(
            "staff.find { it.memberId == '%s' }.proofs.proofId".formatted(trained),
            contains(completion))
        .body("check.missing", contains(missing))
        .body("check.overdue", contains(missing))
        .body("courses.courseId", contains(course))
        .body("courses[0].content[0].objectives", hasSize(18))
        .body("documents.fileName", contains("certificate.pdf", "slides.pdf"))
        .body("documents[0].completionId", equalTo(completion))
        .body("documents[1].courseId", equalTo(course));
    as("inspector")
        .get("/api/v1/providers/%s/inspection-pack?asOf=2025-01-31".formatted(provider))
        .then()
        .body("check.missing", hasSize(2))
        .body("courses", hasSize(0));
    provider(newProvider())
        .get("/api/v1/providers/%s/inspection-pack".formatted(provider))
        .then()
        .statusCode(404);
  }

  private static void attach(String provider, String owner, String query) {
    provider(provider)
        .header("Idempotency-Key", key())
        .contentType("application/pdf")
        .body("%PDF-1.7 of the course".getBytes(StandardCharsets.US_ASCII))
        .post("/api/v1/" + owner + "/documents?" + query)
        .then()
        .statusCode(201);
  }
}
