package no.bht.supervision.walk;

import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Reactions.anyhow;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import no.bht.supervision.fixture.Calls;
import no.bht.supervision.fixture.Follow;
import no.bht.supervision.fixture.Reactions;

/** What a walk by HTTP has made so far, and what was accepted of what it asked for. */
final class StoredThings {
  /** Done, or refused for a reason that stands in the rules; nothing else is an answer. */
  private static final Set<Integer> ANSWERS = Set.of(200, 201, 404, 409, 422);

  static final Map<String, Object> BECAUSE = Map.of("reason", "Well said.");

  private static final int FRESH = 3;

  private final Random random;
  private final Map<String, List<String>> made = new HashMap<>();
  private final Map<Integer, Integer> answers = new HashMap<>();
  final List<String> decided = new ArrayList<>();
  final List<String> unexpected = new ArrayList<>();
  LocalDate today = Calls.today();

  StoredThings(Random random) {
    this.random = random;
  }

  int draw(int below) {
    return random.nextInt(below);
  }

  String day(int daysAhead) {
    return today.plusDays(1L + random.nextInt(daysAhead)).toString();
  }

  String some(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  void seldom(Runnable command) {
    if (random.nextInt(4) == 0) {
      command.run();
    }
  }

  /** Mostly notice is left out, so that lives go on. */
  Map<String, Object> hearing() {
    return random.nextInt(3) > 0 ? Reactions.EXEMPT : Map.of("commentDeadline", day(10));
  }

  /** Something of the kind that is not too old, so that lives are followed to their end. */
  void with(String kind, Consumer<String> what) {
    List<String> all = made.getOrDefault(kind, List.of());
    if (!all.isEmpty()) {
      int fresh = Math.min(FRESH, all.size());
      what.accept(all.get(all.size() - 1 - random.nextInt(fresh)));
    }
  }

  void begin(String kind, String path, Object body) {
    keep(kind, creating(body).post(path));
  }

  void beginAs(RequestSpecification who, String kind, String path, Object body) {
    keep(kind, Follow.createAs(who, path, body));
  }

  private void keep(String kind, Response answer) {
    if (isDone(answer) && answer.header("Location") != null) {
      String location = answer.header("Location");
      made.computeIfAbsent(kind, any -> new ArrayList<>())
          .add(location.substring(location.indexOf("/api/")));
    }
  }

  boolean does(String path, Object body) {
    return doesAs(inspector(), path, body);
  }

  boolean doesAs(RequestSpecification who, String path, Object body) {
    return isDone(anyhow(who, path, body));
  }

  boolean isDone(Response answer) {
    if (!ANSWERS.contains(answer.statusCode())) {
      unexpected.add(answer.statusCode() + " " + answer.asString());
    }
    answers.merge(answer.statusCode(), 1, Integer::sum);
    return answer.statusCode() < 300;
  }

  /** Noted for the event that must be there, once. */
  void note(String event, String location) {
    decided.add(event + " " + Calls.idOf(location));
  }

  @Override
  public String toString() {
    Map<String, Integer> numbers = new HashMap<>();
    made.forEach((kind, all) -> numbers.put(kind, all.size()));
    return answers + " " + numbers;
  }

  List<String> all(String kind) {
    return made.getOrDefault(kind, List.of());
  }
}
