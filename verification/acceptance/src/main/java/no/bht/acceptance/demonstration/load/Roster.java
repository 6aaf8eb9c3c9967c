package no.bht.acceptance.demonstration.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.demonstration.data.Provider;
import no.bht.acceptance.demonstration.data.ProviderStory;
import no.bht.acceptance.demonstration.data.StaffMember;
import no.bht.acceptance.demonstration.data.StaffMember.Profession;

/** The staff of a provider and their mandatory training: most providers have trained everybody. */
final class Roster {
  private static final int STEPS_AFTER_DECISION = 1;
  private static final int TOGETHER = 12;

  private final Desk desk;
  private final Provider provider;
  private final int step;
  private final Courses courses;

  Roster(Desk desk, ProviderStory story, Courses courses) {
    this.desk = desk;
    this.courses = courses;
    provider = story.provider();
    step = story.decided() + STEPS_AFTER_DECISION;
  }

  void addTo(Timeline timeline) {
    List<StaffMember> staff = provider.staff();
    int trained = trained(staff.size());
    for (int first = 0; first < staff.size(); first += TOGETHER) {
      int from = first;
      int to = Math.min(staff.size(), first + TOGETHER);
      timeline.at(step, today -> enter(from, to, trained, today));
    }
  }

  /** How many are trained, by the last digit but one of the provider's number. */
  private int trained(int staff) {
    return switch (provider.number().charAt(7)) {
      case '0' -> staff * 2 / 3;
      case '1' -> Math.max(1, staff - 1);
      case '2' -> provider.number().charAt(6) < '5' ? 0 : staff;
      default -> staff;
    };
  }

  private void enter(int from, int to, int trained, LocalDate today) {
    Api portal = desk.providerAtTraining(provider.number());
    for (int i = from; i < to; i++) {
      String member = enter(portal, i, today);
      desk.tally().add("staff");
      if (i < trained) {
        complete(portal, member, today.minusDays(i % 14));
      }
    }
  }

  /** Returns the id, also of one that was entered before. */
  private String enter(Api portal, int place, LocalDate today) {
    StaffMember member = provider.staff().get(place);
    String location =
        Commands.createUnless(
                "already-member",
                portal,
                "/api/v1/providers/" + provider.number() + "/members",
                Map.of(
                    "nationalIdentityNumber", member.nationalIdentityNumber(),
                    "reference", member.reference(),
                    "role", role(member, place),
                    "relation", "EMPLOYED",
                    "from", today.minusDays(30L + place)),
                "demo-member-" + member.reference())
            .header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private void complete(Api portal, String member, LocalDate completedOn) {
    Commands.create(
        portal,
        "/api/v1/completions",
        Map.of("memberId", member, "courseId", courses.accepted(), "completedOn", completedOn),
        "demo-completion-" + member);
    desk.tally().add("trained");
  }

  private static String role(StaffMember member, int place) {
    Profession profession = member.profession();
    if (profession == null) {
      return "ADMINISTRATION";
    }
    return place == 1 ? "LEADER" : "PROFESSIONAL";
  }
}
