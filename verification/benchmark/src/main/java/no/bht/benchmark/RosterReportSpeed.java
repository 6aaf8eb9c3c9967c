package no.bht.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A report of many members over HTTP, against COPY of the rows it has made. */
final class RosterReportSpeed implements Measurement {
  /** The provider of the realm's user of that name. */
  private static final String PROVIDER = "310000019";

  private static final String OWN =
      "from member join person using (person_key) where provider = '" + PROVIDER + "'";
  private static final int WARM_ROUNDS = 10;
  private static final int WARM = 5_000;
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private final int members;

  RosterReportSpeed(int members) {
    this.members = members;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = lab.empty("bench_roster");
    ServiceUnderTest service = lab.start("training-service", place, "-Xmx256m");
    // Warm; and what the planner has seen so far is small, as on the day the service is new.
    for (int round = 0; round < WARM_ROUNDS; round++) {
      int seed = members + round * WARM;
      send(lab, service.base(), report(seed, WARM), "\"added\":" + WARM);
    }
    String report = report(0, members);
    Rounds first = new Rounds();
    Rounds again = new Rounds();
    Rounds copy = new Rounds();
    for (int round = 0; round < Rounds.COUNT; round++) {
      lab.execute(place.name(), "truncate person, member cascade");
      first.add(send(lab, service.base(), report, "\"added\":" + members));
      again.add(send(lab, service.base(), report, "\"unchanged\":" + members));
      copy.add(copy(lab, place));
    }
    return Result.atLeast(
        "Report of many members (CSV), against COPY of the same rows",
        copy.median() / first.median(),
        0.5,
        List.of(
            Result.text("%d members, heap 256m, an answer for each row", members),
            Result.text("seconds: %s", first),
            Result.text("seconds for the same report again, nothing changed: %s", again),
            Result.text("seconds by COPY: %s", copy)));
  }

  private static String report(int seed, int members) {
    StringBuilder csv =
        new StringBuilder("nationalIdentityNumber;reference;role;relation;from;lastDay\n");
    for (int i = 0; i < members; i++) {
      csv.append(person(seed + i))
          .append(Result.text(";staff-%06d;PROFESSIONAL;EMPLOYED;20%02d-01-08;%n", i, 10 + i % 14));
    }
    return csv.toString();
  }

  private static double send(Lab lab, URI base, String report, String sum) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/api/v1/providers/" + PROVIDER + "/roster-reports"))
            .header("Authorization", "Bearer " + lab.token("provider"))
            .header("Content-Type", "text/csv")
            .timeout(Duration.ofMinutes(10))
            .POST(HttpRequest.BodyPublishers.ofString(report))
            .build();
    long start = System.nanoTime();
    try {
      String answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (!answer.contains(sum)) {
        throw new BenchmarkException("The report was not taken in: " + answer.lines().count());
      }
      return seconds;
    } catch (IOException e) {
      throw new BenchmarkException("The report has failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("Interrupted", e);
    }
  }

  /**
   * Seconds to copy persons and members, in the order of the report, into tables of the same form
   * with indexes and key.
   */
  private static double copy(Lab lab, Lab.Place place) {
    lab.execute(
        place.name(),
        "drop table if exists bench_member, bench_person",
        "create table bench_person (like person including all)",
        "create table bench_member (like member including all)",
        "alter table bench_member add foreign key (person_key) references bench_person");
    try (Connection connection = lab.connect(place.name())) {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      StringWriter persons = new StringWriter();
      StringWriter members = new StringWriter();
      copy.copyOut("copy (select person.* " + OWN + " order by member.id) to stdout", persons);
      copy.copyOut("copy (select member.* " + OWN + " order by member.id) to stdout", members);
      long start = System.nanoTime();
      copy.copyIn("copy bench_person from stdin", new StringReader(persons.toString()));
      copy.copyIn("copy bench_member from stdin", new StringReader(members.toString()));
      return (System.nanoTime() - start) / 1e9;
    } catch (SQLException | IOException e) {
      throw new BenchmarkException("COPY has failed", e);
    }
  }

  /** A synthetic number: somebody nobody else is. */
  private static String person(int seed) {
    String date =
        Result.text("%02d%02d%02d", 1 + seed % 28, 81 + seed / 28 % 12, 50 + seed / 336 % 40);
    for (int individual = seed / 13_440 * 20; ; individual++) {
      String digits = date + Result.text("%03d", individual);
      int first = checkDigit(digits, FIRST);
      int second = checkDigit(digits + first, SECOND);
      if (first < 10 && second < 10) {
        return digits + first + second;
      }
    }
  }

  private static int checkDigit(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}
