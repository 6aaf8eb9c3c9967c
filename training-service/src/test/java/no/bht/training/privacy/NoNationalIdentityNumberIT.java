package no.bht.training.privacy;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.NationalIdentityNumbers;
import no.bht.training.fixture.Everything;
import no.bht.training.fixture.OnRealServers;
import no.bht.training.fixture.Tables;
import no.bht.training.fixture.Topics;
import no.bht.training.fixture.Wire;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Feeds more than ten thousand national identity numbers, valid and malformed, into everything that
 * can be sent, and then searches all that is kept, logged, told to others or was answered.
 */
@QuarkusTest
@OnRealServers
class NoNationalIdentityNumberIT {
  private static final Logger LOG = Logger.getLogger(NoNationalIdentityNumberIT.class);
  private static final int IN_ROSTERS = 10_000;
  private static final int IN_COMPLETIONS = 1_000;
  private static final String MACHINE = "300000142";
  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final String provider = newProvider();
  private final Set<String> fed = new TreeSet<>();
  private final List<String> said = new ArrayList<>();
  private final Random random = new Random(7);
  private int valid = 5_000;

  @Inject DataSource database;

  @Test
  void no_number_that_came_in_is_kept_or_said() {
    String course = acceptedCourse(MACHINE, DAY);
    try (Everything everything = new Everything(database)) {
      int taken = throughEveryDoor(course) + inRosters() + inCompletions(course);
      assertThat(taken).isGreaterThan(IN_ROSTERS / 3);
      said.addAll(everything.keptAndLogged());
    }
    List<String> told = Topics.told(database);
    assertThat(told).anyMatch(text -> text.contains("training-completed"));
    said.addAll(told);
    said.addAll(Tables.of(database));
    assertThat(fed).hasSizeGreaterThan(IN_ROSTERS);
    assertThat(Everything.leaks(said, fed)).isEmpty();
  }

  /** A search nobody has seen find something is none. */
  @Test
  void the_search_finds_numbers_that_are_logged_or_kept() {
    String person = NationalIdentityNumbers.synthetic(1);
    String failed = NationalIdentityNumbers.synthetic(2);
    try (Everything everything = new Everything(database)) {
      LOG.infof("Somebody came: %s %s", person.substring(0, 6), person.substring(6));
      LOG.info("Somebody failed", new IllegalStateException("for " + failed));
      List<String> all = everything.keptAndLogged();
      assertThat(Everything.leaks(all, Set.of(person))).isNotEmpty();
      assertThat(Everything.leaks(all, Set.of(failed))).isNotEmpty();
      assertThat(all).anyMatch(text -> text.endsWith("V001__create_course.sql"));
    }
  }

  /** A valid number, a malformed one, and one written as six and five. */
  private int throughEveryDoor(String course) {
    Wire person = Wire.with(Tokens.person("through-every-door", fed(nextValid())));
    List<Doors.Door> doors = Doors.of(roles -> caller(roles, person), known(course));
    assertThat(doors).hasSizeGreaterThan(400);
    int taken = 0;
    for (Doors.Door door : doors) {
      String split = fed(nextValid());
      for (String number :
          List.of(
              fed(nextValid()),
              fed(nextMalformed()),
              split.substring(0, 6) + " " + split.substring(6))) {
        Wire.Answer answer = door.put().apply(number);
        assertThat(answer.status()).as(door.name()).isLessThan(500);
        taken += answer.status() == 201 ? 1 : 0;
        said.add(door.name() + ": " + answer.all());
      }
    }
    return taken;
  }

  /** What the paths lead to is there, so that refusals come from what was put in. */
  private Map<String, String> known(String course) {
    Response member = addMember(provider, newPerson(), DAY);
    Response completed = complete(provider, member.path("memberId"), course, DAY);
    String certificate =
        handIn(provider(provider), completed.header("Location") + "/certificates", "")
            .path("certificateId");
    String equivalent =
        handIn(
                provider(provider),
                member.header("Location") + "/equivalent-trainings",
                Map.of("education", "A", "reason", "B", "completedOn", DAY.toString()))
            .path("equivalentId");
    return Map.of(
        "organisationNumber", provider,
        "organiser", provider,
        "memberId", member.path("memberId"),
        "courseId", course,
        "completionId", completed.path("completionId"),
        "certificateId", certificate,
        "equivalentId", equivalent);
  }

  private Wire caller(JsonNode roles, Wire person) {
    Set<String> allowed = new TreeSet<>();
    roles.forEach(role -> allowed.add(role.asText()));
    if (allowed.contains("provider")) {
      return Wire.with(Tokens.of("provider", provider));
    }
    if (allowed.contains("person")) {
      return person;
    }
    return Wire.with(allowed.isEmpty() ? Tokens.of("ops") : Tokens.of(allowed.iterator().next()));
  }

  /** Every other one malformed, and some where they do not belong. */
  private int inRosters() {
    StringBuilder csv =
        new StringBuilder("nationalIdentityNumber,reference,role,relation,from,lastDay\n");
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < IN_ROSTERS; i++) {
      String number = fed(i % 2 == 0 ? NationalIdentityNumbers.synthetic(i) : nextMalformed());
      String reference = i % 7 == 0 ? number : "staff-" + i;
      String from = i % 11 == 0 ? number : "2024-02-01";
      if (i % 4 < 2) {
        csv.append(number).append(',').append(reference).append(",LEADER,EMPLOYED,");
        csv.append(from).append(i % 13 == 0 ? "," + number : "").append(",\n");
      } else {
        json.append(
            "{\"nationalIdentityNumber\":\"%s\",\"reference\":\"%s\",\"role\":\"%s\",\"relation\":\"EMPLOYED\",\"from\":\"%s\"%s}%n"
                .formatted(
                    number,
                    reference,
                    i % 17 == 0 ? number : "LEADER",
                    from,
                    i % 19 == 0 ? ",\"" + number + "\":1" : ""));
      }
    }
    String path = "/api/v1/providers/" + provider + "/roster-reports";
    Wire caller = Wire.with(Tokens.of("provider", provider));
    int added = rows(caller.post(path, CSV, csv.toString()), "ADDED");
    rows(caller.post(path, CSV, csv.toString().replaceFirst("lastDay", fed(nextValid()))), "");
    added += rows(caller.post(path, NDJSON, json.toString()), "ADDED");
    rows(caller.post(path, NDJSON, "[\"" + fed(nextValid()) + "\", " + fed(nextMalformed())), "");
    return added;
  }

  private int inCompletions(String course) {
    StringBuilder csv = new StringBuilder("nationalIdentityNumber;courseId;completedOn\n");
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < IN_COMPLETIONS; i++) {
      String number = fed(i % 4 == 0 ? nextValid() : nextMalformed());
      csv.append("%s;%s;%s%n".formatted(number, i % 8 == 1 ? number : course, DAY));
      json.append(
          "{\"nationalIdentityNumber\":\"%s\",\"%s\":\"%s\",\"completedOn\":\"%s\"}%n"
              .formatted(
                  i % 8 == 2 ? course : number,
                  i % 8 == 3 ? number : "courseId",
                  course,
                  i % 4 == 0 ? number : DAY));
    }
    Wire machine = Wire.with(Tokens.machine(MACHINE, "bht:training.complete"));
    String path = "/api/v1/completion-reports";
    int recorded = rows(machine.post(path, CSV, csv.toString()), "RECORDED");
    rows(machine.post(path, CSV, csv.toString().replaceFirst("courseId", fed(nextValid()))), "");
    rows(machine.post(path, NDJSON, json + "{\"" + fed(nextValid())), "");
    return recorded;
  }

  private int rows(Wire.Answer answer, String outcome) {
    assertThat(answer.status()).isLessThan(500);
    said.add(answer.all());
    return (int) answer.body().lines().filter(row -> row.contains("\"" + outcome + "\"")).count();
  }

  private String fed(String number) {
    fed.add(number);
    return number;
  }

  private String nextValid() {
    return NationalIdentityNumbers.synthetic(valid++);
  }

  private String nextMalformed() {
    return "%011d".formatted(random.nextLong(100_000_000_000L));
  }
}
