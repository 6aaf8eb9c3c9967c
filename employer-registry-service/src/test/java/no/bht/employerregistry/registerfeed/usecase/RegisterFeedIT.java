package no.bht.employerregistry.registerfeed.usecase;

import static no.bht.employerregistry.employer.domain.UnitKind.MAIN;
import static no.bht.employerregistry.employer.domain.UnitKind.SUB;
import static no.bht.employerregistry.fixture.Callers.anybody;
import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.fixture.RegisterStandIn;
import no.bht.employerregistry.fixture.RegisterStandIn.Fault;
import no.bht.employerregistry.registerfeed.client.HttpNationalRegister;
import no.bht.employerregistry.registerfeed.client.RegisterHttp;
import no.bht.employerregistry.registerfeed.domain.FeedBatch;
import no.bht.employerregistry.registerfeed.domain.FeedLock;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.FromId;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.domain.FeedUnits;
import no.bht.employerregistry.registerfeed.domain.NationalRegister;
import no.bht.employerregistry.registerimport.domain.ImportLock;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.employerregistry.registerimport.usecase.ImportRegister;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mirror over its stand-in: what is read, what is told, and what no fault can spoil. */
@QuarkusTest
@OnRealServers
@ActivateRequestContext
class RegisterFeedIT {
  private static final String BEFORE = "2026-11-20T23:00:00.000Z";
  private static final String AT = "2026-11-21T06:01:44.113Z";
  private static final Instant SINCE = Instant.parse("2026-11-21T05:12:00Z");

  @Inject FeedStates states;
  @Inject FeedUnits units;
  @Inject TakeOverBatch takeOver;
  @Inject ImportRegister imports;
  @Inject ImportLock importLock;
  @Inject FeedLock feedLock;
  @Inject FeedSettings feedSettings;
  @Inject EmployerRegistrySettings settings;
  @Inject InstantSource clock;
  @Inject Ids ids;
  @Inject DataSource database;
  @Inject Sql sql;

  private final RegisterStandIn standIn = new RegisterStandIn();
  private final NationalRegister register =
      new HttpNationalRegister(
          new RegisterHttp(
              new RegisterHttp.Asking(
                  standIn.address(),
                  "test",
                  Duration.ofSeconds(10),
                  Duration.ofSeconds(60),
                  Duration.ofMinutes(5))));

  @BeforeEach
  void begin_anew() {
    sql.update("delete from register_feed");
    sql.update("insert into register_feed (unit) values ('MAIN'), ('SUB')");
    for (UnitKind unit : UnitKind.values()) {
      states.start(unit, SINCE, clock.instant());
    }
  }

  @AfterEach
  void close() {
    standIn.close();
  }

  @Test
  void a_first_load_is_followed_from_a_day_before_the_file_was_made() {
    sql.update("update register_feed set since = null where unit = 'MAIN'");
    String old = newNumber();
    String fresh = newNumber();
    standIn.active(MAIN, old, "41.000");

    bulk(new OnlyStanding(units, List.of())).compare(MAIN);

    FeedState loaded = states.get(MAIN);
    assertThat(loaded.bulk().units()).isEqualTo(1);
    assertThat(loaded.bulk().madeAt()).isEqualTo("2026-11-22T05:12:00Z");
    assertThat(obliged(old)).isTrue();

    standIn.active(MAIN, fresh, "41.000");
    standIn.update(MAIN, 10, BEFORE, newNumber(), "Endring");
    standIn.update(MAIN, 12, AT, fresh, "Ny");
    feed().turn(MAIN);

    assertThat(states.get(MAIN).since()).isEqualTo(SINCE);
    assertThat(standIn.askedFor("dato=2026-11-21T05:12:00.000Z")).isEqualTo(1);
    assertThat(states.get(MAIN).position()).contains(new FromId(13));
    assertThat(states.get(MAIN).counts().items()).isEqualTo(1);
    assertThat(new Log(database).typesOf(fresh)).containsExactly("obligation-established");
  }

  @Test
  void after_a_file_that_was_sent_in_the_feed_begins_a_day_before_that_was_made() {
    sql.update("update register_feed set since = null where unit = 'SUB'");
    importing(key(), "unit=SUB&madeAt=2026-11-10T05:00:00Z", live(newNumber()))
        .then()
        .statusCode(201);

    turn(SUB);

    assertThat(standIn.askedFor("dato=2026-11-09T05:00:00.000Z")).isEqualTo(1);
    assertThat(states.get(SUB).attempts().successAt()).isNotNull();
    assertThat(states.get(SUB).nextId()).isNull();
  }

  @Test
  void a_file_that_says_it_is_made_tomorrow_does_not_let_the_feed_wait_for_that_day() {
    sql.update("update register_feed set since = null where unit = 'SUB'");
    importing(key(), "unit=SUB&madeAt=2999-01-01T00:00:00Z", live(newNumber()))
        .then()
        .statusCode(201);

    turn(SUB);

    assertThat(states.get(SUB).since()).isBefore(clock.instant());
  }

  @Test
  void the_comparison_mends_what_the_feed_has_missed() {
    String changed = newNumber();
    String gone = newNumber();
    importing(
        key(),
        "unit=MAIN",
        ("{\"organisasjonsnummer\":\"%s\",\"navn\":\"X\",\"organisasjonsform\":{\"kode\":\"AS\"},"
                + "\"harRegistrertAntallAnsatte\":false,\"registreringsdatoEnhetsregisteret\":\"2015-09-01\"}")
            .formatted(gone)
            .getBytes(StandardCharsets.UTF_8));
    standIn.active(MAIN, changed, "84.240");
    standIn.update(MAIN, 1, AT, changed, "Ny");
    turn(MAIN);
    standIn.active(MAIN, changed, "41.000");
    standIn.deleted(MAIN, gone, "2026-11-20");
    // So long after that the file is fresher than what the feed has read.
    standIn.madeBulkAt(Oslo.startOf(Oslo.today(clock).plusDays(20)));
    sql.update("update register_feed set bulk_ordered_at = now(), next_attempt_at = null");
    CompareWithBulk bulk = bulk(new OnlyStanding(units, List.of(changed, gone)));

    standIn.failNext(Fault.SERVER_ERROR);
    bulk.compare(MAIN);
    assertThat(states.get(MAIN).attempts().failures()).isEqualTo(1);
    assertThat(states.get(MAIN).bulk().orderedAt()).isNotNull();
    try (ImportLock.Held _ = importLock.tryHold().orElseThrow()) {
      bulk.compare(MAIN);
    }
    assertThat(states.get(MAIN).bulk().orderedAt()).isNotNull();
    bulk.compare(MAIN);

    assertThat(obliged(changed)).isTrue();
    assertThat(new Log(database).typesOf(gone)).containsExactly("employer-deregistered");
    FeedState.Bulk compared = states.get(MAIN).bulk();
    assertThat(compared.orderedAt()).isNull();
    assertThat(compared.units()).isEqualTo(1);
    assertThat(compared.missing()).isEqualTo(1);
  }

  @Test
  void a_file_that_was_cut_is_read_again_and_what_is_missing_in_it_is_asked_for_in_the_end() {
    String fresh = newNumber();
    String gone = newNumber();
    importing(BulkFile.ofUnits().unit(gone, "41.000").csv());
    standIn.active(SUB, fresh, "41.000");
    standIn.deleted(SUB, gone, "2026-11-20");
    sql.update("update register_feed set bulk_ordered_at = now(), next_attempt_at = null");
    CompareWithBulk bulk = bulk(new OnlyStanding(units, List.of(fresh, gone)));

    standIn.cutNextFile();
    bulk.compare(SUB);
    assertThat(states.get(SUB).attempts().lastFailure()).isEqualTo("UNREADABLE");
    standIn.failNext(Fault.NONE, Fault.SERVER_ERROR);
    bulk.compare(SUB);
    assertThat(states.get(SUB).attempts().failures()).isEqualTo(2);
    bulk.compare(SUB);

    assertThat(states.get(SUB).bulk().orderedAt()).isNull();
    assertThat(states.get(SUB).bulk().missing()).isEqualTo(1);
    assertThat(obliged(fresh)).isTrue();
    assertThat(new Log(database).typesOfTurnsOf(gone))
        .containsExactly("obligation-established", "obligation-lifted", "employer-deregistered");
  }

  @Test
  void the_feed_goes_on_while_the_bulk_file_cannot_be_had_and_the_pause_before_it_stays() {
    String unit = newNumber();
    standIn.active(SUB, unit, "41.000");
    standIn.update(SUB, 3, AT, unit, "Ny");
    sql.update(
        "update register_feed set bulk_ordered_at = now(), failures = 5, next_attempt_at = null where unit = 'SUB'");
    sql.update("update register_feed set next_attempt_at = 'infinity' where unit = 'MAIN'");
    Instant before = clock.instant();
    FollowRegister all =
        new FollowRegister(
            states, feedLock, feed(), bulk(new OnlyStanding(units, List.of())), clock);

    standIn.failNext(Fault.SERVER_ERROR);
    assertThat(all.followDue()).isTrue();

    assertThat(obliged(unit)).isTrue();
    FeedState after = states.get(SUB);
    assertThat(after.bulk().orderedAt()).isNotNull();
    assertThat(after.attempts().failures()).isEqualTo(6);
    assertThat(after.attempts().nextAt()).isAfter(before.plus(Duration.ofMinutes(14)));

    sql.update("update register_feed set next_attempt_at = null where unit = 'SUB'");
    standIn.failNext(Fault.TOO_MANY_REQUESTS);
    long asked = standIn.asked().size();
    assertThat(all.followDue()).isTrue();
    assertThat(standIn.asked()).as("left alone").hasSize((int) asked + 1);
    assertThat(states.get(SUB).attempts().nextAt()).isAfter(before.plus(Duration.ofMinutes(119)));
  }

  @Test
  void a_removal_stands_until_the_unit_is_taken_over_again() {
    String unit = newNumber();
    String other = newNumber();
    importing(BulkFile.ofUnits().unit(unit, "41.000").unit(other, "41.000").csv());
    standIn.removed(SUB, unit, "2999-12-31");
    standIn.update(SUB, 3, AT, unit, "Fjernet");
    turn(SUB);
    standIn.forget(SUB, unit);
    standIn.update(SUB, 4, AT, unit, "Endring");
    standIn.update(SUB, 5, AT, other, "Fjernet");
    standIn.update(SUB, 6, AT, other, "Endring");
    turn(SUB);

    for (String number : List.of(unit, other)) {
      as("registrar").get("/api/v1/employers/" + number).then().statusCode(410);
      assertThat(new Log(database).typesOfTurnsOf(number))
          .containsExactly("obligation-established", "obligation-lifted", "employer-deregistered");
    }
    String muchLater = Oslo.startOf(Oslo.today(clock).plusDays(30)).toString();
    importing(key(), "unit=SUB&madeAt=" + muchLater, live(unit)).then().body("new", equalTo(0));
  }

  @Test
  void a_deletion_that_lies_ahead_ends_the_duty_on_its_day() {
    String unit = newNumber();
    importing(BulkFile.ofUnits().unit(unit, "41.000").csv());
    String day = Oslo.today(clock).plusDays(10).toString();
    standIn.deleted(SUB, unit, day);
    standIn.update(SUB, 3, AT, unit, "Sletting");
    turn(SUB);
    states.start(SUB, SINCE, clock.instant());
    turn(SUB);

    assertThat(obliged(unit)).isTrue();
    assertThat(new Log(database).typesOfTurnsOf(unit))
        .containsExactly("obligation-established", "employer-deregistered");
    anybody()
        .get("/api/v1/obligation/" + unit + "?date=" + day)
        .then()
        .body("outcome", equalTo("DEREGISTERED"));
  }

  @Test
  void who_comes_back_is_told_of_also_if_nobody_knew_him_before_but_as_gone() {
    String deleted = newNumber();
    String removed = newNumber();
    importing(BulkFile.ofUnits().unit(deleted, "62.100").unit(removed, "62.100").csv());
    standIn.deleted(SUB, deleted, "2026-11-20");
    standIn.removed(SUB, removed, "2026-11-20");
    standIn.update(SUB, 3, AT, deleted, "Sletting");
    standIn.update(SUB, 4, AT, removed, "Fjernet");
    turn(SUB);

    for (String number : List.of(deleted, removed)) {
      assertThat(new Log(database).typesOf(number)).containsExactly("employer-deregistered");
      standIn.active(SUB, number, "41.000");
    }
    standIn.update(SUB, 5, AT, deleted, "Endring");
    standIn.update(SUB, 6, AT, removed, "Ny");
    turn(SUB);

    for (String number : List.of(deleted, removed)) {
      assertThat(new Log(database).typesOf(number))
          .containsExactly("employer-deregistered", "obligation-established", "employer-changed");
      assertThat(new Log(database).of("employer-changed", number).getFirst().has("deregisteredOn"))
          .isFalse();
    }
  }

  @Test
  void a_unit_comes_changes_moves_is_deleted_and_each_is_told_once() {
    String first = newNumber();
    String second = newNumber();
    String unit = newNumber();
    standIn.active(MAIN, first, "84.240");
    standIn.active(MAIN, second, "84.240");
    standIn.update(MAIN, 1, AT, first, "Ny");
    standIn.update(MAIN, 2, AT, second, "Ny");
    standIn.active(SUB, unit, "84.240", withheld(first));
    standIn.update(SUB, 1, AT, unit, "Ny");
    turn();
    assertThat(new Log(database).typesOf(unit)).isEmpty();

    standIn.active(
        SUB,
        unit,
        "41.000",
        ",\"harRegistrertAntallAnsatte\":true,\"antallAnsatte\":7,\"overordnetEnhet\":\"%s\""
            .formatted(second));
    standIn.update(SUB, 5, AT, unit, "Ukjent");
    turn();
    turn();

    assertThat(new Log(database).typesOf(unit)).containsExactly("obligation-established");
    changes(unit)
        .body("items.field", containsInAnyOrder("EMPLOYEES", "PARENT", "INDUSTRY_CODES"))
        .body("items.before", containsInAnyOrder("WITHHELD_0_TO_4", first, "84.240"))
        .body("items.after", containsInAnyOrder("7", second, "41.000"));
    changes(first).body("items.organisationNumber", contains(unit));
    changes(second).body("items.after", contains(second));

    standIn.deleted(MAIN, first, "2026-11-19");
    standIn.update(MAIN, 7, AT, first, "Sletting");
    turn();
    as("registrar")
        .get("/api/v1/employers/" + first)
        .then()
        .body("subUnitsWentTo", contains(second));

    standIn.deleted(SUB, unit, "2026-11-20");
    standIn.update(SUB, 6, AT, unit, "Sletting");
    turn();
    states.start(SUB, SINCE, clock.instant());
    turn();

    assertThat(new Log(database).typesOfTurnsOf(unit))
        .containsExactly("obligation-established", "obligation-lifted", "employer-deregistered");
    var told = new Log(database).of("employer-deregistered", unit).getFirst();
    assertThat(told.path("deregisteredOn").asText()).isEqualTo("2026-11-20");
    assertThat(told.has("removed")).isFalse();
    as("registrar")
        .get("/api/v1/employers/" + unit)
        .then()
        .body("deregisteredOn", equalTo("2026-11-20"))
        .body("employees.count", equalTo(7))
        .body("parent", equalTo(second));
  }

  @Test
  void who_is_removed_is_erased_everywhere_and_comes_back_by_the_feed_only() {
    String unit = newNumber();
    byte[] file = BulkFile.ofUnits().unit(unit, "HEMMELIG NAVN", "41.000", "true", "12").csv();
    importing(file);
    importing(BulkFile.ofUnits().unit(unit, "HEMMELIG NAVN", "41.000", "true", "13").csv());

    standIn.removed(SUB, unit, "2025-11-30");
    standIn.update(SUB, 3, AT, unit, "Fjernet");
    turn();

    assertThat(new Log(database).typesOfTurnsOf(unit))
        .containsExactly("obligation-established", "obligation-lifted", "employer-deregistered");
    assertThat(
            new Log(database)
                .of("employer-deregistered", unit)
                .getFirst()
                .path("removed")
                .asBoolean())
        .isTrue();
    as("registrar")
        .get("/api/v1/employers/" + unit)
        .then()
        .statusCode(410)
        .body("code", equalTo("employer-registry:employer-removed"));
    as("inspector").get("/api/v1/employers/" + unit + "/changes").then().statusCode(410);
    anybody().get("/api/v1/obligation/" + unit).then().body("registered", equalTo(false));
    for (String table :
        List.of("employer", "employer_industry", "employer_industry_history", "employer_change")) {
      assertThat(rowsOf(table, unit)).as(table).isZero();
    }
    assertThat(
            sql.one(
                "select removed_on::text from register_feed_unit where organisation_number = ?",
                row -> row.getString(1),
                unit))
        .contains("2025-11-30");

    importing(file).then().body("new", equalTo(0));
    assertThat(rowsOf("employer", unit)).isZero();

    standIn.active(SUB, unit, "41.000");
    standIn.update(SUB, 4, AT, unit, "Ny");
    turn();

    as("registrar").get("/api/v1/employers/" + unit).then().statusCode(200);
  }

  @Test
  void the_feed_s_word_is_enough_to_erase_and_a_number_the_register_does_not_know_stays() {
    String erased = newNumber();
    String kept = newNumber();
    importing(BulkFile.ofUnits().unit(erased, "41.000").unit(kept, "41.000").csv());
    standIn.update(SUB, 3, AT, erased, "Fjernet");
    standIn.update(SUB, 4, AT, kept, "Endring");
    standIn.update(SUB, 8, AT, "9876543", "Endring");

    turn();

    as("registrar").get("/api/v1/employers/" + erased).then().statusCode(410);
    as("registrar")
        .get("/api/v1/employers/" + kept)
        .then()
        .statusCode(200)
        .body("deregisteredOn", equalTo(null));
    as("ops")
        .get("/api/v1/register-feed/SUB/rejections?limit=2")
        .then()
        .statusCode(200)
        .body("items.itemId", contains(4, 8))
        .body("items.code", contains("unit-unknown", "organisation-number-invalid"));
    assertThat(states.get(SUB).counts().unknown()).isEqualTo(1);
    assertThat(states.get(SUB).counts().rejected()).isEqualTo(1);
    assertThat(states.get(SUB).position()).contains(new FromId(9));
  }

  @Test
  void a_record_that_cannot_be_read_stops_nobody_else() {
    String bad = newNumber();
    String good = newNumber();
    standIn.active(SUB, bad, "4", withheld(newNumber()));
    standIn.active(SUB, good, "41.000");
    standIn.update(SUB, 1, AT, bad, "Ny");
    standIn.update(SUB, 2, AT, good, "Ny");

    turn();

    assertThat(obliged(good)).isTrue();
    as("registrar")
        .get("/api/v1/register-feed/SUB/rejections?limit=1")
        .then()
        .body("items[0].itemId", equalTo(1))
        .body("items[0].code", equalTo("industry-code-invalid"))
        .body("items[0].organisationNumber", equalTo(bad));
  }

  @Test
  void a_file_older_than_what_the_feed_read_undoes_nothing() {
    String unit = newNumber();
    importing(BulkFile.ofUnits().unit(unit, "41.000").csv());
    standIn.deleted(SUB, unit, "2026-11-20");
    standIn.update(SUB, 1, AT, unit, "Sletting");
    turn();

    importing(key(), "unit=SUB&madeAt=2026-11-20T05:00:00Z", live(unit))
        .then()
        .statusCode(201)
        .body("changed", equalTo(0));
    importing(live(unit)).then().body("changed", equalTo(0));
    String muchLater = Oslo.startOf(Oslo.today(clock).plusDays(30)).toString();
    importing(key(), "unit=SUB&madeAt=" + muchLater, live(unit)).then().body("changed", equalTo(1));
    importing(key(), "unit=SUB&madeAt=yesterday", live(unit)).then().statusCode(400);
  }

  @Test
  void a_kill_between_fetching_and_commit_changes_nothing_and_the_next_turn_ends_right() {
    String unit = newNumber();
    standIn.active(SUB, unit, "41.000");
    standIn.update(SUB, 3, AT, unit, "Ny");
    Fetched fetched = fetchedFrom(SUB);
    long events = new Log(database).count();

    QuarkusTransaction.begin();
    assertThat(takeOver.takeOver(fetched, clock.instant())).isTrue();
    QuarkusTransaction.rollback();

    assertThat(rowsOf("employer", unit)).isZero();
    assertThat(new Log(database).count()).isEqualTo(events);
    assertThat(states.get(SUB).nextId()).isNull();

    turn();
    assertThat(new Log(database).typesOf(unit)).containsExactly("obligation-established");
    assertThat(takeOver.takeOver(fetched, clock.instant())).isFalse();
    assertThat(states.get(SUB).counts().items()).isEqualTo(1);
  }

  @Test
  void replicas_that_fetch_the_same_batch_take_it_over_once() throws Exception {
    String unit = newNumber();
    standIn.active(SUB, unit, "41.000");
    standIn.update(SUB, 3, AT, unit, "Ny");
    CountDownLatch ready = new CountDownLatch(4);
    try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> done =
          Stream.generate(() -> fetchedFrom(SUB))
              .limit(4)
              .map(
                  fetched ->
                      replicas.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            return takeOver.takeOver(fetched, clock.instant());
                          }))
              .toList();
      int times = 0;
      for (Future<Boolean> one : done) {
        times += one.get() ? 1 : 0;
      }
      assertThat(times).isEqualTo(1);
    }
    assertThat(new Log(database).typesOf(unit)).containsExactly("obligation-established");
  }

  @Test
  void a_register_that_is_unwell_is_left_alone_for_longer_each_time_and_nothing_is_lost() {
    String unit = newNumber();
    importing(BulkFile.ofUnits().unit(unit, "41.000").csv());
    standIn.update(SUB, 3, AT, unit, "Endring");
    standIn.active(SUB, unit, "84.240");
    Instant before = clock.instant();

    // The newest item is asked for, the feed, the list of units.
    standIn.failNext(Fault.NONE, Fault.NONE, Fault.SERVER_ERROR);
    turn(SUB);
    standIn.failNext(Fault.SERVER_ERROR);
    turn(SUB);
    standIn.failNext(Fault.TOO_MANY_REQUESTS);
    turn(SUB);

    FeedState failing = states.get(SUB);
    assertThat(failing.nextId()).isNull();
    assertThat(failing.attempts().failures()).isEqualTo(3);
    assertThat(failing.attempts().lastFailure()).isEqualTo("TOO_MANY_REQUESTS");
    assertThat(failing.attempts().nextAt()).isAfter(before.plus(Duration.ofMinutes(119)));
    as("ops")
        .get("/api/v1/register-feed")
        .then()
        .statusCode(200)
        .body("feeds[1].state", equalTo("FAILING"));
    FollowRegister all = new FollowRegister(states, feedLock, feed(), null, clock);
    long asked = standIn.asked().size();
    sql.update("update register_feed set next_attempt_at = 'infinity' where unit = 'MAIN'");
    assertThat(all.followDue()).isTrue();
    assertThat(standIn.asked()).hasSize((int) asked);

    as("ops").post("/api/v1/register-feed/SUB/fetch").then().statusCode(202);
    assertThat(all.followDue()).isTrue();

    assertThat(states.get(SUB).attempts().failures()).isZero();
    assertThat(states.get(SUB).position()).contains(new FromId(4));
    assertThat(obliged(unit)).isFalse();
  }

  @Test
  void a_long_feed_is_taken_in_batches_and_one_replica_follows_at_a_time() {
    List<String> units = Stream.generate(() -> newNumber()).limit(2100).toList();
    for (int i = 0; i < units.size(); i++) {
      standIn.active(SUB, units.get(i), "41.000");
      standIn.update(SUB, 10 + 3L * i, AT, units.get(i), "Ny");
    }
    FollowRegister other = new FollowRegister(states, feedLock, feed(), null, clock);

    assertThat(feedLock.alone(() -> assertThat(other.followDue()).isFalse())).isTrue();
    turn(SUB);

    assertThat(standIn.askedFor("/underenheter?organisasjonsnummer=")).isEqualTo(3);
    assertThat(states.get(SUB).counts().added()).isEqualTo(2100);
    assertThat(states.get(SUB).position()).contains(new FromId(10 + 3L * 2099 + 1));
    assertThat(states.get(SUB).behind()).isZero();
  }

  @Test
  void a_register_that_begins_its_ids_anew_is_followed_and_a_copy_that_lags_is_not() {
    String first = newNumber();
    standIn.active(SUB, first, "41.000");
    standIn.update(SUB, 500, AT, first, "Ny");
    turn(SUB);
    assertThat(states.get(SUB).position()).contains(new FromId(501));

    standIn.beginIdsAnew(SUB);
    standIn.update(SUB, 499, BEFORE, first, "Endring");
    turn(SUB);
    assertThat(states.get(SUB).position()).as("a copy that lags").contains(new FromId(501));

    String second = newNumber();
    standIn.active(SUB, second, "41.000");
    standIn.beginIdsAnew(SUB);
    standIn.update(SUB, 3, "2026-11-21T07:30:00.000Z", second, "Ny");
    turn(SUB);

    assertThat(states.get(SUB).position()).contains(new FromId(4));
    assertThat(obliged(second)).isTrue();
    assertThat(standIn.askedFor("dato=2026-11-20T06:01:44.113Z")).isEqualTo(1);
  }

  @Test
  void who_is_removed_before_it_came_and_an_id_that_is_gone_among_others_stop_nobody() {
    String gone = newNumber();
    String other = newNumber();
    standIn.removed(SUB, gone, "2026-11-21");
    standIn.active(SUB, other, "41.000");
    standIn.update(SUB, 5, AT, gone, "Fjernet");
    standIn.update(SUB, 5, AT, other, "Ny");
    standIn.update(SUB, 90, AT, gone, "Ny");
    standIn.update(SUB, 91, AT, other, "Noe nytt");

    turn(SUB);

    assertThat(obliged(other)).isTrue();
    as("registrar").get("/api/v1/employers/" + gone).then().statusCode(410);
    assertThat(new Log(database).typesOf(other)).containsExactly("obligation-established");
    assertThat(states.get(SUB).position()).contains(new FromId(92));
    assertThat(states.get(SUB).counts().items()).isEqualTo(4);

    standIn.active(SUB, gone, "41.000");
    standIn.update(SUB, 95, AT, gone, "Ny");
    turn(SUB);
    assertThat(obliged(gone)).as("it comes after all").isTrue();
  }

  @Test
  void the_feed_waits_while_a_bulk_file_is_read() {
    standIn.update(SUB, 3, AT, newNumber(), "Endring");
    try (ImportLock.Held _ = importLock.tryHold().orElseThrow()) {
      turn(SUB);
    }
    assertThat(standIn.asked()).isEmpty();
    turn(SUB);
    assertThat(states.get(SUB).position()).contains(new FromId(4));
  }

  @Test
  void a_fault_of_our_own_is_seen_too() {
    standIn.update(SUB, 3, AT, newNumber(), "Endring");
    FollowFeed broken = new FollowFeed(register, states, null, feedSettings, settings, clock);

    assertThatThrownBy(() -> broken.turn(SUB)).isInstanceOf(NullPointerException.class);

    assertThat(states.get(SUB).attempts().lastFailure()).isEqualTo("INTERNAL");
  }

  @Test
  void the_absence_of_success_is_told_and_where_to_begin_can_be_said() {
    Instant longAgo = clock.instant().minus(Duration.ofHours(7));
    states.start(MAIN, SINCE, longAgo);
    as("registrar")
        .get("/api/v1/register-feed")
        .then()
        .body("feeds[0].alarms", hasItem("NO_SUCCESS"))
        .body("feeds[1].alarms", not(hasItem("NO_SUCCESS")))
        .body("feeds[0].state", equalTo("BEHIND"));

    as("ops")
        .body("{\"since\":\"2026-11-20T00:00:00Z\"}")
        .post("/api/v1/register-feed/MAIN/restart")
        .then()
        .statusCode(202)
        .body("since", equalTo("2026-11-20T00:00:00Z"))
        .body("alarms", not(hasItem("NO_SUCCESS")));
    as("ops")
        .body("{\"since\":\"2999-01-01T00:00:00Z\"}")
        .post("/api/v1/register-feed/MAIN/restart")
        .then()
        .statusCode(422);
    for (String since : List.of("\"9999-99-99\"", "\"\"", "null", "\"i fjor\"")) {
      as("ops")
          .body("{\"since\":" + since + "}")
          .post("/api/v1/register-feed/MAIN/restart")
          .then()
          .statusCode(400);
    }
    as("ops").post("/api/v1/register-feed/ALL/fetch").then().statusCode(400);
    as("ops")
        .post("/api/v1/register-feed/MAIN/bulk")
        .then()
        .statusCode(202)
        .body("bulk.ordered", equalTo(true));
  }

  private CompareWithBulk bulk(FeedUnits standing) {
    return new CompareWithBulk(
        register, imports, states, standing, takeOver, feedSettings, settings, clock, ids);
  }

  /** As if no other test had left units here. */
  private record OnlyStanding(FeedUnits all, List<String> numbers) implements FeedUnits {
    @Override
    public List<String> standing(UnitKind unit, String after, int most) {
      return numbers.stream().filter(number -> number.compareTo(after) > 0).sorted().toList();
    }

    @Override
    public void holdBackImports() {
      all.holdBackImports();
    }

    @Override
    public void read(Collection<OrganisationNumber> read, Instant readAt) {
      all.read(read, readAt);
    }

    @Override
    public List<RecordFields> asDeleted(Map<OrganisationNumber, LocalDate> removed) {
      return all.asDeleted(removed);
    }

    @Override
    public void erase(Map<OrganisationNumber, LocalDate> removed, Instant readAt) {
      all.erase(removed, readAt);
    }

    @Override
    public void reject(UnitKind unit, List<Rejection> rejections, Instant at) {
      all.reject(unit, rejections, at);
    }
  }

  private FollowFeed feed() {
    return new FollowFeed(register, states, takeOver, feedSettings, settings, clock);
  }

  private void turn() {
    turn(MAIN);
    turn(SUB);
  }

  private void turn(UnitKind unit) {
    feed().turn(unit);
  }

  /** As a replica would have it, before its transaction. */
  private Fetched fetchedFrom(UnitKind unit) {
    var from = states.get(unit).position().orElseThrow();
    FeedBatch batch = FeedBatch.of(unit, from, register.updates(unit, from, 100), 100);
    Fetched fetched = new Fetched(batch, clock.instant(), true);
    fetched.answered(register.units(unit, fetched.numbers()));
    return fetched;
  }

  private static String withheld(String parent) {
    return ",\"harRegistrertAntallAnsatte\":true,\"overordnetEnhet\":\"%s\"".formatted(parent);
  }

  private static byte[] live(String unit) {
    return BulkFile.ofUnits().unit(unit, "41.000").csv();
  }

  private static ValidatableResponse changes(String unit) {
    return as("inspector").get("/api/v1/employers/" + unit + "/changes").then().statusCode(200);
  }

  private static boolean obliged(String number) {
    return as("registrar")
        .get("/api/v1/employers/" + number)
        .jsonPath()
        .getString("duty.outcome")
        .equals("OBLIGED_BY_INDUSTRY");
  }

  private long rowsOf(String table, String number) {
    return sql.one(
            "select count(*) from " + table + " where organisation_number = ?",
            row -> row.getLong(1),
            number)
        .orElseThrow();
  }
}
