package no.bht.training.trainingstatus.messaging;

import static no.bht.training.fixture.Portal.EVERY_OBJECTIVE;
import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.course;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.member;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.Today;
import no.bht.training.fixture.ApprovalEvents;
import no.bht.training.fixture.Wire;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Drives the service at random and keeps its own books of what was taken in, as plainly as can be.
 */
final class RandomWorld {
  private static final LocalDate COUNTS_FROM = LocalDate.of(2023, 1, 1);

  private final Random random;
  private final ApprovalEvents approvalEvents;
  private final List<String> providers = Stream.generate(() -> newProvider()).limit(4).toList();
  private final List<String> persons = Stream.generate(() -> newPerson()).limit(12).toList();
  private final List<String> courses;
  private final List<Membership> memberships = new ArrayList<>();
  private final List<Completion> completions = new ArrayList<>();
  private final Map<String, UUID> approvals = new HashMap<>();
  private final Map<String, Set<LocalDate>> approvedDays = new HashMap<>();
  private final Map<String, LocalDate> grantedFrom = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();
  private final Map<Kind, Integer> done = new EnumMap<>(Kind.class);
  private final LocalDate start;
  private LocalDate today;

  RandomWorld(Random random, LocalDate start, ApprovalEvents approvalEvents) {
    this.random = random;
    this.start = start;
    this.today = start;
    this.approvalEvents = approvalEvents;
    String organiser = newProvider();
    courses = List.of(acceptedCourse(organiser, COUNTS_FROM), courseForAMonth(organiser));
    providers.forEach(provider -> approvedDays.put(provider, new HashSet<>()));
  }

  void step() {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    boolean taken =
        switch (kind) {
          case START -> start();
          case END -> end();
          case COMPLETE -> complete();
          case REVOKE -> revoke();
          case APPROVE -> approve();
          case WITHDRAW -> withdraw();
          case DAYS_GO_BY -> daysGoBy();
        };
    done.merge(kind, taken ? 1 : 0, Integer::sum);
  }

  private boolean start() {
    String provider = any(providers);
    String person = any(persons);
    LocalDate from = today.plusDays(random.nextInt(60) - 45);
    Wire.Answer answer =
        of(provider).create("/api/v1/providers/" + provider + "/members", member(person, from));
    assertThat(answer.status()).isIn(201, 409);
    if (answer.status() == 201) {
      memberships.add(
          new Membership(
              provider,
              person,
              answer.json().path("memberId").asText(),
              answer.header("Location"),
              answer.header("ETag"),
              from));
    }
    return answer.status() == 201;
  }

  private boolean end() {
    List<Membership> open = memberships.stream().filter(one -> one.lastDay == null).toList();
    if (open.isEmpty()) {
      return false;
    }
    Membership one = any(open);
    LocalDate lastDay = one.from.plusDays(random.nextInt(60) - 3);
    Wire.Answer answer =
        of(one.provider)
            .and("If-Match", one.tag)
            .post(one.location + "/end", Map.of("lastDay", lastDay.toString()));
    assertThat(answer.status()).isEqualTo(lastDay.isBefore(one.from) ? 422 : 200);
    if (answer.status() == 200) {
      one.lastDay = lastDay;
    }
    return answer.status() == 200;
  }

  private boolean complete() {
    if (memberships.isEmpty()) {
      return false;
    }
    Membership one = any(memberships);
    LocalDate day = today.minusDays(random.nextInt(50));
    String course = any(courses);
    Wire.Answer answer =
        of(one.provider)
            .create(
                "/api/v1/completions",
                Map.of("memberId", one.member, "courseId", course, "completedOn", day.toString()));
    assertThat(answer.status()).isIn(200, 201);
    if (answer.status() == 201) {
      boolean forAMonth = course.equals(courses.getLast());
      completions.add(
          new Completion(
              one.person,
              one.provider,
              answer.header("Location"),
              answer.header("ETag"),
              day,
              forAMonth ? day.plusMonths(1).minusDays(1) : null));
    }
    return answer.status() == 201;
  }

  private boolean revoke() {
    if (completions.isEmpty()) {
      return false;
    }
    Completion one = any(completions);
    Wire.Answer answer =
        Wire.with(Tokens.of("case-officer"))
            .and("If-Match", one.tag)
            .post(
                one.location + "/revoke",
                Map.of("ground", "REPORTED_IN_ERROR", "reason", "A slip of the pen."));
    assertThat(answer.status()).isEqualTo(200);
    completions.remove(one);
    return true;
  }

  private boolean approve() {
    String provider = any(providers);
    UUID known = approvals.get(provider);
    LocalDate from = today.plusDays(random.nextInt(20) - 10);
    LocalDate to = start.plusDays(300);
    if (known == null) {
      approvals.put(provider, approvalEvents.granted(provider, from, to));
      grantedFrom.put(provider, from);
    } else {
      approvalEvents.reinstated(provider, known, from);
      withdrawn.remove(provider);
      LocalDate granted = grantedFrom.get(provider);
      from = from.isBefore(granted) ? granted : from;
    }
    from.datesUntil(to.plusDays(1)).forEach(approvedDays.get(provider)::add);
    return true;
  }

  private boolean withdraw() {
    String provider = any(providers);
    UUID known = approvals.get(provider);
    if (known == null || withdrawn.contains(provider)) {
      return false;
    }
    LocalDate from = today.plusDays(random.nextInt(20));
    approvalEvents.withdrawn(provider, known, from);
    withdrawn.add(provider);
    approvedDays.get(provider).removeIf(day -> !day.isBefore(from));
    return true;
  }

  private boolean daysGoBy() {
    if (random.nextInt(8) == 0) {
      today = today.plusDays(1 + random.nextInt(8));
      Today.set(today);
      return true;
    }
    return false;
  }

  /** Counted plainly, member by member and proof by proof. */
  TrainingStatus counted(String provider, LocalDate day) {
    int staff = 0;
    int trained = 0;
    int lapsed = 0;
    for (Membership one : memberships) {
      if (one.provider.equals(provider) && one.includes(day)) {
        boolean counts = false;
        boolean ended = false;
        for (Completion proof : completions) {
          counts |= proof.person.equals(one.person) && proof.countsOn(day);
          ended |= proof.person.equals(one.person) && proof.endedBefore(day);
        }
        staff++;
        trained += counts ? 1 : 0;
        lapsed += ended && !counts ? 1 : 0;
      }
    }
    return new TrainingStatus(staff, trained, lapsed);
  }

  boolean approved(String provider, LocalDate day) {
    return approvedDays.getOrDefault(provider, Set.of()).contains(day);
  }

  List<String> providers() {
    return providers;
  }

  LocalDate today() {
    return today;
  }

  Map<Kind, Integer> doneOfEachKind() {
    return done;
  }

  private static Wire of(String provider) {
    return Wire.with(Tokens.of("provider", provider));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String courseForAMonth(String organiser) {
    Map<String, Object> content = new HashMap<>(course(organiser, EVERY_OBJECTIVE));
    content.put("validMonths", 1);
    Response submitted = handIn(as("case-officer"), "/api/v1/courses", content);
    String id = submitted.then().statusCode(201).extract().path("courseId");
    as("case-officer")
        .header("If-Match", submitted.header("ETag"))
        .body(Map.of("reasons", reasons(), "countsFrom", COUNTS_FROM.toString()))
        .post("/api/v1/courses/" + id + "/accept")
        .then()
        .statusCode(200);
    return id;
  }

  enum Kind {
    START,
    END,
    COMPLETE,
    REVOKE,
    APPROVE,
    WITHDRAW,
    DAYS_GO_BY
  }

  private static final class Membership {
    private final String provider;
    private final String person;
    private final String member;
    private final String location;
    private final String tag;
    private final LocalDate from;
    private @Nullable LocalDate lastDay;

    Membership(
        String provider,
        String person,
        String member,
        String location,
        String tag,
        LocalDate from) {
      this.provider = provider;
      this.person = person;
      this.member = member;
      this.location = location;
      this.tag = tag;
      this.from = from;
    }

    boolean includes(LocalDate day) {
      return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }
  }

  private record Completion(
      String person,
      String reporter,
      String location,
      String tag,
      LocalDate day,
      @Nullable LocalDate last) {

    boolean countsOn(LocalDate date) {
      return !date.isBefore(day) && !endedBefore(date);
    }

    boolean endedBefore(LocalDate date) {
      return last != null && date.isAfter(last);
    }
  }
}
