package no.bht.training.retention;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.machine;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.number;
import static no.bht.training.fixture.Portal.person;
import static no.bht.training.fixture.Portal.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.bht.platform.person.NationalIdentityNumber;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.testing.Today;
import no.bht.training.fixture.OnRealServers;
import no.bht.training.fixture.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class ErasePersonsIT {
  private static final Optional<Integer> A_YEAR = Optional.of(365);
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 2, 1);

  // More than a year after the day on which the tests run.
  private static final LocalDate LATER = LocalDate.of(2035, 6, 1);
  private static final String MACHINE = "300000142";

  private final String provider = newProvider();

  @Inject ErasePersons erasePersons;
  @Inject DataSource database;
  @Inject PersonKeys keys;

  @AfterEach
  void real_time_again() {
    Today.reset();
  }

  @Test
  void who_left_long_ago_is_erased_and_what_was_proved_stays() {
    String person = newPerson();
    Response member = trainedAndLeft(person);
    String statusThen = statusOn(LONG_AGO);

    Today.set(LATER);
    erasePersons.erase(A_YEAR);

    assertThat(tablesWith(person)).isEmpty();
    provider(provider)
        .get(member.header("Location"))
        .then()
        .statusCode(200)
        .body("reference", nullValue())
        .body("trainedOn", equalTo("2025-02-01"));
    assertThat(statusOn(LONG_AGO)).isEqualTo(statusThen);
    assertThat(erasePersons.erase(A_YEAR)).isZero();
  }

  @Test
  void who_still_works_somewhere_keeps_the_training_and_loses_only_the_reference() {
    String person = newPerson();
    Response member = trainedAndLeft(person);
    String other = newProvider();
    addMember(other, person, LONG_AGO).then().body("trained", equalTo(true));

    Today.set(LATER);
    erasePersons.erase(A_YEAR);

    assertThat(tablesWith(person)).isNotEmpty();
    provider(provider).get(member.header("Location")).then().body("reference", nullValue());
    provider(other)
        .get("/api/v1/providers/" + other + "/members")
        .then()
        .body("items[0].trained", equalTo(true))
        .body("items[0].reference", equalTo("staff-1"));
  }

  @Test
  void the_free_texts_of_a_judgement_go_with_the_membership_and_the_proof_stays() {
    String person = newPerson();
    Response member = addMember(provider, person, LocalDate.of(2025, 1, 1));
    handIn(
            provider(provider),
            member.header("Location") + "/equivalent-trainings",
            Map.of(
                "education", "Specialist of Storgata 1",
                "reason", "Met at Storgata 1",
                "completedOn", "2025-02-01"))
        .then()
        .statusCode(201);
    left(member);
    String other = newProvider();
    addMember(other, person, LONG_AGO).then().body("trained", equalTo(true));

    Today.set(LATER);
    erasePersons.erase(A_YEAR);

    assertThat(rowsWith("equivalent_training", "Storgata 1")).isEmpty();
    provider(other)
        .get("/api/v1/providers/" + other + "/members")
        .then()
        .body("items[0].trained", equalTo(true));
  }

  /** Known by what a course organiser reported, by an own claim, or by a mistake put right. */
  @Test
  void who_never_stood_on_a_roster_is_erased_a_while_after_the_last_that_was_heard() {
    String course = acceptedCourse(MACHINE, LONG_AGO);
    String reported = newPerson();
    handIn(
            machine(MACHINE),
            "/api/v1/completions",
            Map.of(
                "nationalIdentityNumber", reported,
                "courseId", course,
                "completedOn", LONG_AGO.toString()))
        .then()
        .statusCode(201);
    String claiming = newPerson();
    handIn(
            person(claiming),
            "/api/v1/own-training/claims",
            Map.of("courseId", course, "completedOn", LONG_AGO.toString()))
        .then()
        .statusCode(201);
    String mistaken = newPerson();
    Response member = addMember(provider, mistaken, LONG_AGO);
    provider(provider)
        .header("If-Match", member.header("ETag"))
        .body(Map.of("reason", "A slip", "nationalIdentityNumber", newPerson()))
        .post(member.header("Location") + "/correct")
        .then()
        .statusCode(200);

    erasePersons.erase(A_YEAR);
    assertThat(List.of(reported, claiming, mistaken))
        .allSatisfy(one -> assertThat(tablesWith(one)).isNotEmpty());

    Today.set(LATER);
    erasePersons.erase(A_YEAR);
    assertThat(List.of(reported, claiming, mistaken))
        .allSatisfy(one -> assertThat(tablesWith(one)).isEmpty());
    assertThat(rowsWith("completion", course)).hasSize(1);
  }

  @Test
  void who_is_put_back_on_the_staff_after_the_erasure_of_the_reference_is_not_erased() {
    String person = newPerson();
    Response member = trainedAndLeft(person);
    addMember(newProvider(), person, LONG_AGO);
    Today.set(LATER);
    erasePersons.erase(A_YEAR);

    String tag = provider(provider).get(member.header("Location")).header("ETag");
    provider(provider)
        .header("If-Match", tag)
        .body(Map.of("reason", "Never left", "reference", "back", "stillOnStaff", true))
        .post(member.header("Location") + "/correct")
        .then()
        .statusCode(200);
    erasePersons.erase(A_YEAR);

    provider(provider)
        .get(member.header("Location"))
        .then()
        .body("reference", equalTo("back"))
        .body("trained", equalTo(true));
    assertThat(tablesWith(person)).isNotEmpty();
  }

  @Test
  void without_a_setting_nobody_is_erased() {
    String person = newPerson();
    trainedAndLeft(person);

    Today.set(LocalDate.of(2099, 1, 1));

    assertThat(erasePersons.erase(Optional.empty())).isZero();
    assertThat(tablesWith(person)).isNotEmpty();
  }

  /** Else a person in such a table could not be erased. */
  @Test
  void every_key_to_a_person_follows_it() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet keysThatDoNot =
            statement.executeQuery(
                "select conname from pg_constraint where contype = 'f' and confrelid ="
                    + " 'person'::regclass and confupdtype <> 'c'")) {
      assertThat(keysThatDoNot.next()).isFalse();
    }
  }

  private Response trainedAndLeft(String person) {
    Response member = addMember(provider, person, LocalDate.of(2025, 1, 1));
    complete(
            provider,
            member.path("memberId"),
            acceptedCourse(provider, LocalDate.of(2025, 1, 1)),
            LONG_AGO)
        .then()
        .statusCode(201);
    left(member);
    return member;
  }

  private void left(Response member) {
    provider(provider)
        .header("If-Match", member.header("ETag"))
        .body(Map.of("lastDay", "2025-12-31"))
        .post(member.header("Location") + "/end")
        .then()
        .statusCode(200);
  }

  private List<String> rowsWith(String table, String text) {
    return Tables.of(database).stream()
        .filter(row -> row.startsWith(table + ": ") && row.contains(text))
        .toList();
  }

  private String statusOn(LocalDate day) {
    return provider(provider)
        .get(
            "/api/v1/providers/%s/training-status?asOf=%s".formatted(number(provider).value(), day))
        .asString();
  }

  private List<String> tablesWith(String person) {
    String key = keys.keyOf(NationalIdentityNumber.parse(person)).value();
    return Tables.of(database).stream().filter(row -> row.contains(key)).toList();
  }
}
