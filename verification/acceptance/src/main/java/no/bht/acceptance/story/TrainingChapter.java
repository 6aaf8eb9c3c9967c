package no.bht.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Stack;
import no.bht.acceptance.client.Synthetic;

/** The provider's staff take the mandatory training (obligatorisk opplæring, § 2-3). */
public final class TrainingChapter {

  private static final List<String> OBJECTIVES =
      List.of(
          "L1", "L1.1", "L2", "L2.1", "L3", "L3.1", "L4", "L4.1", "L4.2", "L4.3", "L4.4", "L4.5",
          "L5", "L5.1", "L5.2", "L6", "L6.1", "L6.2");

  private final Stack stack;
  private final Narrator narrator;

  public TrainingChapter(Stack stack, Narrator narrator) {
    this.stack = stack;
    this.narrator = narrator;
  }

  /** A course that covers all objectives, accepted by the authority; returns its id. */
  public String acceptedCourse(Provider organiser) {
    Api provider =
        stack.callers().party(stack.training(), "provider", organiser.organisationNumber());
    Answer submitted =
        provider
            .create(
                "/api/v1/courses",
                Map.of(
                    "organiser",
                    organiser.organisationNumber(),
                    "name",
                    "The purpose and role of the occupational health service (DEMO)",
                    "open",
                    true,
                    "form",
                    "DIGITAL",
                    "hours",
                    3,
                    "coverage",
                    OBJECTIVES))
            .expect(201);
    stack
        .callers()
        .officer(stack.training(), "case-officer")
        .change(
            submitted.header("Location") + "/accept",
            submitted.etag(),
            Map.of("reasons", ApprovalChapter.reasons()))
        .expect(200);
    narrator.say("A course that covers all objectives is accepted.");
    return submitted.text("/courseId");
  }

  /** Puts the staff on the roster; returns the members' ids. */
  public List<String> roster(Provider provider, LocalDate from) {
    Api portal = stack.callers().party(stack.training(), "provider", provider.organisationNumber());
    List<String> members = new ArrayList<>();
    for (int number = 0; number < Provider.STAFF; number++) {
      members.add(
          portal
              .create(
                  "/api/v1/providers/" + provider.organisationNumber() + "/members",
                  Map.of(
                      "nationalIdentityNumber",
                      Synthetic.nationalIdentityNumber(provider.firstPerson() + number),
                      "reference",
                      "staff-" + number,
                      "role",
                      "PROFESSIONAL",
                      "relation",
                      "EMPLOYED",
                      "from",
                      from))
              .expect(201)
              .text("/memberId"));
    }
    return members;
  }

  public void complete(Provider provider, List<String> members, String course, LocalDate day) {
    Api portal = stack.callers().party(stack.training(), "provider", provider.organisationNumber());
    for (String member : members) {
      portal
          .create(
              "/api/v1/completions",
              Map.of("memberId", member, "courseId", course, "completedOn", day))
          .expect(201);
    }
    narrator.say("%d of %d have completed the course.".formatted(members.size(), Provider.STAFF));
  }

  public JsonNode status(Provider provider) {
    return stack
        .callers()
        .officer(stack.training(), "case-officer")
        .get("/api/v1/providers/" + provider.organisationNumber() + "/training-status")
        .expect(200)
        .body();
  }
}
