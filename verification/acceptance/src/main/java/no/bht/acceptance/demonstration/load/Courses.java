package no.bht.acceptance.demonstration.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Api;

/** The course everybody takes (obligatorisk opplæring), given by an organiser of the register. */
final class Courses {
  private static final List<String> OBJECTIVES =
      List.of(
          "L1", "L1.1", "L2", "L2.1", "L3", "L3.1", "L4", "L4.1", "L4.2", "L4.3", "L4.4", "L4.5",
          "L5", "L5.1", "L5.2", "L6", "L6.1", "L6.2");

  /** The day the training became law. */
  private static final LocalDate COUNTS_FROM = LocalDate.of(2023, 1, 1);

  private final Desk desk;
  private final String organiser;
  private volatile String accepted = "";

  Courses(Desk desk, String organiser) {
    this.desk = desk;
    this.organiser = organiser;
  }

  /** Hands in and accepts the open course. */
  void settle() {
    Api officer = desk.caseOfficerAtTraining();
    Seen course =
        desk.create(
            officer,
            desk.existing().find("/api/v1/courses", organiser),
            "/api/v1/courses",
            Map.of(
                "organiser",
                organiser,
                "name",
                "Obligatorisk opplæring for bedriftshelsetjenesten (DEMO)",
                "open",
                true,
                "form",
                "DIGITAL",
                "hours",
                3,
                "coverage",
                OBJECTIVES),
            "demo-course-open");
    if (course.isIn("SUBMITTED")) {
      course.change(officer, "/accept", acceptance());
      desk.tally().add("courses");
    }
    accepted = course.id();
  }

  private static Map<String, Object> acceptance() {
    return Map.of(
        "countsFrom",
        COUNTS_FROM,
        "reasons",
        Map.of(
            "rules", "FOR-2011-12-06-1360 § 2-3",
            "facts", "Materialet dekker alle læringsmål. (DEMO)",
            "considerations", "Kurset har vært holdt siden kravet trådte i kraft."));
  }

  /** Id of the accepted course. */
  String accepted() {
    return accepted;
  }
}
