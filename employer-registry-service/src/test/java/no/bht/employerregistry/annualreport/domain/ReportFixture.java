package no.bht.employerregistry.annualreport.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import no.bht.employerregistry.submission.Kept;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.testing.OrganisationNumbers;

/** A report that shows no sign; each test changes something. */
public final class ReportFixture {
  private static final String WHOLE =
      """
      {"done": "The noise of all machines is mapped and the first screens are in place after two visits.",
       "activities": [
         {"id": "00000000-0000-0008-0000-000000000001", "area": "A", "description": "Mapped the noise at every machine",
          "measureId": "00000000-0000-0007-0000-000000000001", "on": "2027-03-20", "mode": "PHYSICAL",
          "unit": "Workshop", "hours": 8, "result": "Three machines above the action value"},
         {"id": "00000000-0000-0008-0000-000000000002", "area": "B", "description": "Fitted lifting tables and screens",
          "on": "2027-06-20", "mode": "PHYSICAL", "unit": "Office", "hours": 4, "result": "Less lifting"},
         {"id": "00000000-0000-0008-0000-000000000003", "area": "D", "description": "Wrote a routine",
          "on": "2027-09-01", "mode": "DIGITAL", "unit": "Workshop"},
         {"id": "00000000-0000-0008-0000-000000000004", "area": "E", "description": "Hearing tests", "on": "2027-09-02",
          "unit": "Workshop", "mode": "PHYSICAL", "examinations": ["A4"]}],
       "notDone": [{"measureId": "00000000-0000-0007-0000-000000000006", "description": "Course", "reason": "Illness"}],
       "recommendations": [
         {"id": "00000000-0000-0008-0000-000000000011", "level": "MUST", "area": "B",
          "description": "Screen the three loudest machines", "how": "Order screens"}],
       "how": "The provider helps with the order and measures afterwards."}
      """;

  private ReportFixture() {}

  public static ObjectNode body(Consumer<ObjectNode> change) {
    try {
      ObjectNode body = (ObjectNode) ContractJson.MAPPER.readTree(WHOLE);
      change.accept(body);
      return body;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  public static AnnualReport aReport(int year, Consumer<ObjectNode> change) {
    return new AnnualReport(
        new UUID(8, 0),
        OrganisationNumbers.valid(1),
        OrganisationNumbers.valid(2),
        year,
        LocalDate.of(year + 1, 1, 20),
        null,
        0,
        Kept.read(body(change), ReportContent.class));
  }

  public static AnnualReport aReport(Consumer<ObjectNode> change) {
    return aReport(2027, change);
  }
}
