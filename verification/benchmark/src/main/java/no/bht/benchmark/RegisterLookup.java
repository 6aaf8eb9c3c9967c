package no.bht.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** One provider of the public register, against an endpoint that returns a constant. */
final class RegisterLookup implements Measurement {
  private static final int CALLERS = 32;
  private final Duration round;

  RegisterLookup(Duration round) {
    this.round = round;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = lab.copyOf("approval");
    List<String> numbers = lab.ask(place.name(), "select distinct provider from approval");
    if (numbers.isEmpty()) {
      throw new BenchmarkException("The register is empty: the stack has no demonstration data");
    }
    URI register = lab.start("approval-service", place, "-Xmx512m").base();
    URI constant =
        lab.start("verification/benchmark", lab.empty("bench_constant"), "-Xmx512m").base();
    List<String> lookups = numbers.stream().map("/api/v1/register/providers/"::concat).toList();
    List<String> constants = numbers.stream().map("/api/v1/constant/"::concat).toList();
    Load.perSecond(register, lookups, CALLERS, round);
    Load.perSecond(constant, constants, CALLERS, round);
    Rounds found = new Rounds();
    Rounds limit = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      limit.add(Load.perSecond(constant, constants, CALLERS, round));
      found.add(Load.perSecond(register, lookups, CALLERS, round));
    }
    return Result.atLeast(
        "Look-up in the register of approved providers, against a constant",
        found.median() / limit.median(),
        0.8,
        List.of(
            Result.text(
                "%d providers, %d callers on kept connections, %d rounds of %d s, alternating",
                numbers.size(), CALLERS, Rounds.COUNT, round.toSeconds()),
            "look-ups per second:  " + found,
            "constants per second: " + limit));
  }
}
