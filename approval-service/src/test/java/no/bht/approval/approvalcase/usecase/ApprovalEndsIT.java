package no.bht.approval.approvalcase.usecase;

import static no.bht.approval.fixture.ApprovalApi.approve;
import static no.bht.approval.fixture.ApprovalApi.judge;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.refuse;
import static no.bht.approval.fixture.ApprovalApi.registered;
import static no.bht.approval.fixture.ApprovalApi.resetClock;
import static no.bht.approval.fixture.ApprovalApi.setClock;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.RefusedRows;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ApprovalEndsIT {
  private static final String EXPIRED = "approval-expired";
  private static final String REMINDER = "renewal-reminder-due";

  @Inject ApprovalEnds ends;
  @Inject Database database;
  @Inject Sql sql;
  @Inject Ids ids;
  @Inject InstantSource clock;

  private LocalDate today;

  @BeforeEach
  void readTheCalendar() {
    today = Oslo.today(clock);
  }

  @AfterEach
  void giveTheTimeBack() {
    resetClock();
  }

  @Test
  void an_end_is_told_on_the_day_after_the_last_and_once() {
    String ended = Numbers.organisation(40);
    String lasting = Numbers.organisation(41);
    database.approval(ended, "Ended", today.minusYears(1), today.minusDays(1));
    database.approval(lasting, "Lasting", today.minusYears(1), today);

    sweep();
    sweep();

    assertThat(database.events(EXPIRED, ended)).isEqualTo(1);
    assertThat(database.lastEvent(EXPIRED, ended, "expiredOn")).isEqualTo(today.toString());
    assertThat(database.events(EXPIRED, lasting)).isZero();
  }

  @Test
  void a_clock_that_jumps_ahead_and_back_doubles_nothing() {
    String provider = Numbers.organisation(42);
    LocalDate lastDay = today.plusYears(2);
    database.approval(provider, "Jumping", today, lastDay);

    setClock(lastDay.plusYears(3) + "T10:00:00Z");
    sweep();
    resetClock();
    sweep();
    registered(provider).then().body("approved", equalTo(true));
    setClock(lastDay.plusYears(5) + "T10:00:00Z");
    sweep();

    assertThat(database.events(EXPIRED, provider)).isEqualTo(1);
    assertThat(database.lastEvent(EXPIRED, provider, "expiredOn"))
        .isEqualTo(lastDay.plusDays(1).toString());
    assertThat(database.events(REMINDER, provider)).isEqualTo(1);
    assertThat(database.messages("RENEWAL_REMINDER", provider)).isEqualTo(1);
    registered(provider).then().body("status", equalTo("EXPIRED"));
  }

  @Test
  void the_reminder_comes_a_calendar_month_after_the_end() {
    String provider = Numbers.organisation(43);
    LocalDate lastDay = today.plusDays(9);
    database.approval(provider, "Reminded", today, lastDay);
    LocalDate due = lastDay.plusDays(1).plusMonths(1);

    setClock(due.minusDays(1) + "T10:00:00Z");
    sweep();
    assertThat(database.events(REMINDER, provider)).isZero();
    setClock(due + "T10:00:00Z");
    sweep();
    sweep();

    assertThat(database.events(REMINDER, provider)).isEqualTo(1);
    assertThat(database.lastEvent(REMINDER, provider, "dueOn")).isEqualTo(due.toString());
  }

  @Test
  void a_renewal_in_time_keeps_the_provider_listed_until_it_is_refused() {
    String provider = Numbers.organisation(44);
    LocalDate lastDay = today.plusDays(5);
    database.approval(provider, "Renewing", today.minusYears(1), lastDay);
    String id = submitted(provider);
    judgeAllMet(id);
    judge(id, "COMPREHENSIVE_ASSISTANCE", "NOT_MET").then().statusCode(200);

    LocalDate refusedOn = lastDay.plusDays(30);
    setClock(refusedOn.minusDays(1) + "T10:00:00Z");
    sweep();
    registered(provider)
        .then()
        .body("approved", equalTo(true))
        .body("renewalPending", equalTo(true));
    assertThat(database.events(EXPIRED, provider)).isZero();
    setClock(refusedOn + "T10:00:00Z");
    refuse(id).then().statusCode(200);
    sweep();

    assertThat(database.events(EXPIRED, provider)).isEqualTo(1);
    assertThat(database.lastEvent(EXPIRED, provider, "expiredOn")).isEqualTo(refusedOn.toString());
    registered(provider)
        .then()
        .body("approved", equalTo(false))
        .body("renewalPending", equalTo(false));
    setClock(refusedOn.plusYears(1) + "T10:00:00Z");
    sweep();
    assertThat(database.events(REMINDER, provider)).isZero();
  }

  @Test
  void a_renewal_that_is_granted_follows_without_a_day_in_between() {
    String provider = Numbers.organisation(45);
    LocalDate lastDay = today.plusDays(20);
    database.approval(provider, "Renewed", today.minusYears(1), lastDay);
    String id = submitted(provider);
    judgeAllMet(id);

    approve(id, Map.of())
        .then()
        .statusCode(200)
        .body("kind", equalTo("RENEWAL"))
        .body("decision.validFrom", equalTo(lastDay.plusDays(1).toString()))
        .body("decision.validTo", equalTo(lastDay.plusYears(5).toString()));
    setClock(lastDay.plusDays(2) + "T10:00:00Z");
    sweep();

    assertThat(database.events("approval-renewed", provider)).isEqualTo(1);
    assertThat(database.events(EXPIRED, provider)).isZero();
    registered(provider)
        .then()
        .body("approved", equalTo(true))
        .body("validFrom", equalTo(lastDay.plusDays(1).toString()));
  }

  @Test
  void an_application_after_the_end_stops_the_reminder_and_not_the_end() {
    String provider = Numbers.organisation(46);
    LocalDate lastDay = today.minusDays(3);
    database.approval(provider, "Late", today.minusYears(1), lastDay);
    submitted(provider);

    setClock(today.plusYears(1) + "T10:00:00Z");
    sweep();

    registered(provider).then().body("approved", equalTo(false));
    assertThat(database.events(EXPIRED, provider)).isEqualTo(1);
    assertThat(database.events(REMINDER, provider)).isZero();
  }

  @Test
  void an_end_that_cannot_be_told_holds_up_no_other() {
    String first = Numbers.organisation(47);
    String later = Numbers.organisation(48);
    database.approval(first, "First", today.minusYears(1), today.minusDays(3));
    database.approval(later, "Later", today.minusYears(1), today.minusDays(2));
    try (var _ = RefusedRows.of(sql, ids, "event_log", "new.subject = '" + first + "'")) {
      sweep();

      assertThat(database.events(EXPIRED, later)).isEqualTo(1);
      assertThat(database.events(EXPIRED, first)).isZero();
    }
    sweep();

    assertThat(database.events(EXPIRED, first)).isEqualTo(1);
    assertThat(database.events(EXPIRED, later)).isEqualTo(1);
  }

  @Test
  void any_number_of_replicas_tell_each_end_once() throws Exception {
    List<String> providers = IntStream.range(60, 100).mapToObj(Numbers::organisation).toList();
    providers.forEach(
        provider -> database.approval(provider, "Many", today.minusYears(1), today.minusDays(2)));

    try (ExecutorService replicas = Executors.newFixedThreadPool(6)) {
      Callable<Integer> replica = ends::expireSome;
      for (Future<Integer> told :
          replicas.invokeAll(Stream.generate(() -> replica).limit(12).toList())) {
        told.get();
      }
    }
    sweep();

    assertThat(providers)
        .allSatisfy(
            provider -> assertThat(database.events(EXPIRED, provider)).as(provider).isEqualTo(1));
  }

  private void sweep() {
    while (ends.expireSome() > 0) {}
    while (ends.remindSome() > 0) {}
  }
}
