package no.bht.employerregistry.plan.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import no.bht.employerregistry.committee.domain.CommitteeThreshold.Need;
import no.bht.employerregistry.submission.Kept;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.testing.OrganisationNumbers;

/** A plan that has every element of the guide; each test takes something away. */
public final class PlanFixture {
  public static final LocalDate FROM = LocalDate.of(2027, 1, 1);
  public static final UUID FIRST = new UUID(7, 1);
  public static final UUID SECOND = new UUID(7, 2);

  private static final String WHOLE =
      """
      {"units": ["Workshop", "Office"],
       "riskConditions": [
         {"origin": "INDUSTRY", "area": "PHYSICAL", "description": "Noise from machines"},
         {"origin": "ESTABLISHMENT", "area": "ERGONOMIC", "description": "Lifting", "units": ["Workshop"]}],
       "providerContact": "Adviser", "employerContact": "HSE manager",
       "participation": [
         {"who": "LEADER", "part": "TOOK_PART"}, {"who": "PROVIDER", "part": "TOOK_PART"},
         {"who": "SAFETY_REPRESENTATIVE", "part": "TOOK_PART"}, {"who": "COMMITTEE", "part": "TOOK_PART"}],
       "committee": {"required": true, "exists": true, "providerRepresented": true,
         "draftHandledOn": "2026-11-01", "meetings": ["2027-03-01"]},
       "decidedOn": "2026-12-01", "independence": "The provider advises freely",
       "areasWithoutMeasures": [{"area": "C", "reason": "No change is planned"}],
       "exposures": [{"group": "Grinders", "exposure": "NOISE", "answer": "EXPOSED"}],
       "examinations": [{"group": "Grinders", "examination": "A4", "planned": true, "done": false,
         "competence": "Physician"}],
       "examinationInformation": "A talk with each group", "contactRoute": "By telephone",
       "meetings": [{"kind": "COOPERATION", "on": "2027-02-01"}],
       "annualReportDueOn": "2028-01-31", "annualReportReview": "In the committee",
       "otherMatters": "Sick leave work",
       "measures": [
         {"id": "00000000-0000-0007-0000-000000000001", "area": "A",
          "description": "Noise mapping at every machine", "workEnvironmentAreas": ["PHYSICAL"],
          "unit": "Workshop", "dueOn": "2027-03-31", "status": "IN_PROGRESS", "responsible": "Manager",
          "providerResponsible": "Hygienist", "competence": "Hygiene", "mode": "PHYSICAL", "hours": 8},
         {"id": "00000000-0000-0007-0000-000000000002", "area": "B",
          "description": "New lifting tables and screens", "workEnvironmentAreas": ["PHYSICAL", "ERGONOMIC"],
          "unit": "Office", "dueOn": "2027-06-30", "responsible": "Manager",
          "providerResponsible": "Physiotherapist", "competence": "Ergonomics", "mode": "PHYSICAL", "hours": 4},
         {"id": "00000000-0000-0007-0000-000000000003", "area": "D", "description": "Routine for chemicals",
          "unit": "Workshop", "dueOn": "2027-09-30", "responsible": "Manager",
          "providerResponsible": "Hygienist", "competence": "Hygiene", "mode": "DIGITAL"},
         {"id": "00000000-0000-0007-0000-000000000004", "area": "E", "description": "Hearing tests of grinders",
          "unit": "Workshop", "dueOn": "2027-09-30", "responsible": "Manager", "ground": "LAW_OR_REGULATION",
          "providerResponsible": "Physician", "competence": "Medicine", "mode": "PHYSICAL"},
         {"id": "00000000-0000-0007-0000-000000000005", "area": "F", "description": "Workplace assessments on request",
          "unit": "Office", "dueOn": "2027-12-31", "responsible": "Manager",
          "providerResponsible": "Physiotherapist", "competence": "Ergonomics", "mode": "PHYSICAL"},
         {"id": "00000000-0000-0007-0000-000000000006", "area": "G", "description": "Course in lifting technique",
          "unit": "Workshop", "dueOn": "2027-10-31", "responsible": "Manager",
          "providerResponsible": "Physiotherapist", "competence": "Ergonomics", "mode": "PHYSICAL"},
         {"id": "00000000-0000-0007-0000-000000000007", "area": "H", "description": "Answers to employees every week",
          "unit": "Office", "dueOn": "2027-12-31", "responsible": "Manager",
          "providerResponsible": "Adviser", "competence": "Advice", "mode": "DIGITAL"}]}
      """;

  private PlanFixture() {}

  /** The body of a whole plan, changed. */
  public static ObjectNode body(Consumer<ObjectNode> change) {
    try {
      ObjectNode body = (ObjectNode) ContractJson.MAPPER.readTree(WHOLE);
      change.accept(body);
      return body;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  public static Plan aPlan() {
    return aPlan(body -> {});
  }

  public static Plan aPlan(Consumer<ObjectNode> change) {
    ObjectNode body = body(change);
    List<Measure> measures =
        StreamSupport.stream(body.path("measures").spliterator(), false)
            .map(measure -> Kept.read(measure, Measure.class))
            .toList();
    return new Plan(
        new UUID(7, 0),
        OrganisationNumbers.valid(1),
        OrganisationNumbers.valid(2),
        FROM,
        FROM.plusYears(1).minusDays(1),
        FROM.minusMonths(1),
        FROM.minusMonths(1),
        0,
        null,
        Kept.read(body, PlanContent.class),
        measures);
  }

  /** One measure of a body. */
  public static ObjectNode measure(ObjectNode body, int place) {
    return (ObjectNode) body.path("measures").path(place);
  }

  /** One element of a list of a body. */
  public static ObjectNode in(ObjectNode body, String list, int place) {
    return (ObjectNode) body.path(list).path(place);
  }

  public static PlanView on(Plan plan, LocalDate today, ChangeReason... changes) {
    return on(plan, today, Need.ON_DEMAND, changes);
  }

  public static PlanView on(Plan plan, LocalDate today, Need committee, ChangeReason... changes) {
    return new PlanView(plan, List.of(changes), today, 2, committee);
  }
}
