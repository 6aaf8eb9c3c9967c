package no.bht.supervision.candidate;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.candidateweights.domain.Weight;
import no.bht.supervision.candidateweights.domain.Weights;
import no.bht.supervision.candidateweights.domain.WeightsVersion;

/**
 * The score as an expression over the columns of the facts. It is made of the names of the closed
 * list and of numbers, so that nothing from outside stands in it.
 */
final class ScoreSql {
  static final String FACTS =
      Arrays.stream(CandidateFact.values())
          .map(CandidateFact::column)
          .collect(Collectors.joining(", "));

  private ScoreSql() {}

  static String of(Weights weights) {
    return Arrays.stream(CandidateFact.values())
        .filter(fact -> weights.of(fact).most() > 0)
        .map(fact -> points(fact, weights.of(fact)))
        .collect(Collectors.joining(" + ", "(", ")::int"));
  }

  /** The version and the score by it. */
  static String row(WeightsVersion version) {
    return "(%d, %s)".formatted(version.version(), of(version.weights()));
  }

  private static String points(CandidateFact fact, Weight weight) {
    long full = (long) weight.full() * fact.unit().parts();
    return "%d::bigint * least(%s, %d) / %d".formatted(weight.most(), fact.column(), full, full);
  }
}
