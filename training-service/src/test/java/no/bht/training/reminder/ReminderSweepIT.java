package no.bht.training.reminder;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.number;
import static no.bht.training.fixture.Portal.provider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.time.Oslo;
import no.bht.training.TrainingSettings;
import no.bht.training.fixture.ApprovalEvents;
import no.bht.training.fixture.OnRealServers;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class ReminderSweepIT {
  private static final LocalDate BEFORE_THE_CHANGE = LocalDate.of(2020, 1, 1);

  @Inject ReminderSweep sweep;
  @Inject ApprovalEvents approvals;
  @Inject Session entities;
  @Inject OutgoingMessages messages;

  @Test
  void a_provider_is_reminded_once_of_each_member_whose_day_has_gone_by() {
    String provider = newProvider();
    approvals.granted(provider);
    addMember(provider, newPerson(), BEFORE_THE_CHANGE);
    addMember(provider, newPerson(), BEFORE_THE_CHANGE);

    sweep.sweep();
    sweep.sweep();

    reminders(provider)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].body", containsString("etter fristen: 2."));
    addMember(provider, newPerson(), BEFORE_THE_CHANGE);
    sweep.sweep();
    reminders(provider).then().body("items", hasSize(2));
  }

  @Test
  void who_has_no_due_date_or_is_trained_or_not_approved_is_not_reminded_of() {
    String provider = newProvider();
    String notApproved = newProvider();
    approvals.granted(provider);
    addMember(provider, newPerson(), LocalDate.of(2024, 1, 1));
    String trained = addMember(provider, newPerson(), BEFORE_THE_CHANGE).path("memberId");
    complete(
            provider,
            trained,
            acceptedCourse(provider, LocalDate.of(2025, 1, 1)),
            LocalDate.of(2025, 2, 1))
        .then()
        .statusCode(201);
    addMember(notApproved, newPerson(), BEFORE_THE_CHANGE);

    sweep.sweep();

    reminders(provider).then().body("items", hasSize(0));
    reminders(notApproved).then().body("items", hasSize(0));
  }

  /**
   * Whoever started when the law sets no date is reminded of by the days that the office has set.
   */
  @Test
  void
      by_the_deadline_of_the_office_a_provider_is_reminded_before_the_day_and_after_it_once_each() {
    String provider = newProvider();
    approvals.granted(provider);
    LocalDate start = LocalDate.of(2024, 1, 10);
    addMember(provider, newPerson(), start);
    LocalDate due = start.plusDays(60);

    remindOn(provider, due.minusDays(31));
    reminders(provider).then().body("items", hasSize(0));
    remindOn(provider, due.minusDays(30));
    remindOn(provider, due);
    reminders(provider)
        .then()
        .body("items", hasSize(1))
        .body("items[0].body", containsString("frist om kort tid: 1."));
    remindOn(provider, due.plusDays(1));
    remindOn(provider, due.plusDays(90));
    reminders(provider)
        .then()
        .body("items", hasSize(2))
        .body("items[0].body", containsString("etter fristen: 1."));
  }

  private void remindOn(String provider, LocalDate day) {
    InstantSource noon = InstantSource.fixed(Oslo.startOf(day).plusSeconds(43_200));
    TrainingSettings sixtyDays =
        new SmallRyeConfigBuilder()
            .withMapping(TrainingSettings.class)
            .withDefaultValue("bht.training.deadline.days-from-start", "60")
            .build()
            .getConfigMapping(TrainingSettings.class);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                new RemindProviders(new ReminderTable(entities, sixtyDays), messages, noon)
                    .remind(number(provider)));
  }

  @Test
  void the_roster_and_the_office_see_who_is_overdue() {
    String provider = newProvider();
    approvals.granted(provider);
    String overdue = addMember(provider, newPerson(), BEFORE_THE_CHANGE).path("memberId");
    addMember(provider, newPerson(), LocalDate.of(2024, 1, 1));

    String roster = "/api/v1/providers/" + provider + "/members";
    provider(provider)
        .get(roster + "?due=OVERDUE")
        .then()
        .body("items.memberId", contains(overdue))
        .body("items[0].missingSince", equalTo("2023-01-01"))
        .body("items[0].dueGround", equalTo("TRANSITION"));
    provider(provider).get(roster + "?due=NEXT_MONTH").then().body("items", hasSize(0));
    provider(provider)
        .get(roster + "?due=NEXT_MONTH&asOf=2023-09-15")
        .then()
        .body("items.memberId", contains(overdue));
    provider(provider).get(roster + "?due=NEVER").then().statusCode(400);
    as("case-officer")
        .get("/api/v1/missing-training?limit=1000")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.organisationNumber == '%s' }.missing".formatted(provider), equalTo(2))
        .body(
            "items.find { it.organisationNumber == '%s' }.overdue".formatted(provider), equalTo(1));
  }

  private static Response reminders(String provider) {
    return provider(provider).get("/api/v1/providers/" + provider + "/reminders");
  }
}
