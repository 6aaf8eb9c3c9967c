package no.bht.training.privacy;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.change;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.bht.platform.person.NationalIdentityNumber;
import no.bht.platform.person.PersonKeys;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

/**
 * A person is recognised at two providers by the same key, and no event, certificate, audit row or
 * kept answer holds a key.
 */
@QuarkusTest
@OnRealServers
class NoKeyLeavesIT {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
  private static final List<String> LEAVING =
      List.of(
          "select payload::text from event_log",
          "select statement from certificate",
          "select t::text from audit_log t",
          "select t::text from idempotency_key t");

  @Inject DataSource database;
  @Inject PersonKeys keys;

  @Test
  void training_is_carried_along_and_no_key_is_told() throws SQLException {
    String one = newProvider();
    String other = newProvider();
    String person = newPerson();
    String member = addMember(one, person, DAY).path("memberId");
    addMember(other, person, DAY).then().statusCode(201);
    Response completed = complete(one, member, acceptedCourse(newProvider(), DAY), DAY);
    status(other).then().body("status", equalTo("COMPLETE"));
    handIn(provider(one), completed.header("Location") + "/certificates", "")
        .then()
        .statusCode(201);
    change(
            provider(one),
            provider(one),
            completed.header("Location"),
            "revoke",
            Map.of("ground", "WRONG_PERSON", "reason", "Two of the same name."))
        .then()
        .statusCode(200);

    Set<String> known = column("select person_key from person");
    assertThat(known).contains(keys.keyOf(NationalIdentityNumber.parse(person)).value());
    for (String select : LEAVING) {
      Set<String> texts = column(select);
      assertThat(texts).as(select).isNotEmpty();
      Set<String> found =
          texts.stream()
              .flatMap(text -> KEY.matcher(text).results())
              .map(match -> match.group())
              .collect(Collectors.toCollection(TreeSet::new));
      found.retainAll(known);
      assertThat(found).as(select).isEmpty();
    }
  }

  private Set<String> column(String select) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(select)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return new TreeSet<>(texts);
  }
}
