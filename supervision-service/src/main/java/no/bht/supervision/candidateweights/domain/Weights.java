package no.bht.supervision.candidateweights.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** What each fact weighs; one that is not named weighs nothing. */
public record Weights(Map<CandidateFact, Weight> byFact) {

  /**
   * @throws CommandRefused if nothing weighs anything
   */
  public Weights {
    if (byFact.values().stream().noneMatch(weight -> weight.most() > 0)) {
      throw new CommandRefused(new Refusal.NothingWeighed());
    }
    byFact = Collections.unmodifiableMap(new EnumMap<>(byFact));
  }

  /**
   * @throws CommandRefused if a name is not on the closed list of facts
   */
  public static Weights named(Map<String, Weight> byName) {
    Map<CandidateFact, Weight> byFact = new EnumMap<>(CandidateFact.class);
    byName.forEach((name, weight) -> byFact.put(CandidateFact.of(name), weight));
    return new Weights(byFact);
  }

  public Weight of(CandidateFact fact) {
    return byFact.getOrDefault(fact, new Weight(0, 1));
  }

  /** Points for a fact as it is kept, in hundredths. */
  public int points(CandidateFact fact, int value) {
    return of(fact).of(value, fact.unit());
  }
}
