package no.bht.supervision.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.bht.supervision.fixture.FeeFixture;
import no.bht.supervision.order.domain.Order;

/** The day, chance, and what is wrong on purpose: common to all that walk in one sequence. */
public final class World {
  private final Random random;
  private final Fault fault;
  private LocalDate today;

  World(Random random, Fault fault) {
    this.random = random;
    this.fault = fault;
    today = FeeFixture.TODAY.plusDays(random.nextInt(300));
  }

  void goOn() {
    today = today.plusDays(random.nextInt(6));
  }

  boolean has(Fault asked) {
    return fault == asked;
  }

  public LocalDate today() {
    return today;
  }

  public Instant now() {
    return FeeFixture.at(today);
  }

  Order.Step by() {
    return new Order.Step("someone", now(), "Text");
  }

  public int draw(int below) {
    return random.nextInt(below);
  }

  boolean maybe() {
    return random.nextBoolean();
  }

  /** For what ends a life, as a walk that is over shows little. */
  public boolean seldom() {
    return random.nextInt(5) == 0;
  }

  /** Today or later. */
  public LocalDate ahead(int days) {
    return today.plusDays(random.nextInt(days));
  }

  LocalDate maybeAhead(int days) {
    return maybe() ? null : ahead(days);
  }

  /** Today or earlier. */
  public LocalDate behind(int days) {
    return today.minusDays(random.nextInt(days));
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** What was done must have been lawful, by the notes. */
  public static void lawful(boolean lawful, String what) {
    assertThat(lawful).as(what).isTrue();
  }
}
