package no.bht.employerregistry.sign.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.annualreport.domain.Recommendation;
import no.bht.employerregistry.annualreport.domain.Recommendation.Level;
import no.bht.employerregistry.wording.domain.Words;

/** E15: repeated recommendation: the same "must" in two reports without the employer's decision. */
final class RepeatedRecommendation implements ReportSign {
  @Override
  public SignCode code() {
    return SignCode.E15;
  }

  @Override
  public boolean canSay(ReportEvidence evidence) {
    return !evidence.earlier().isEmpty();
  }

  @Override
  public Optional<Map<String, Object>> in(ReportEvidence evidence, Thresholds thresholds) {
    List<Recommendation> before =
        evidence.earlier().stream()
            .flatMap(report -> report.content().recommendations().stream())
            .filter(RepeatedRecommendation::undecided)
            .toList();
    long repeated =
        evidence.content().recommendations().stream()
            .filter(RepeatedRecommendation::undecided)
            .filter(
                now ->
                    before.stream()
                        .anyMatch(then -> same(then, now, thresholds.sameRecommendation())))
            .count();
    return repeated == 0 ? Optional.empty() : Optional.of(Map.of("repeated", repeated));
  }

  private static boolean undecided(Recommendation it) {
    return it.level() == Level.MUST && it.decision() == null;
  }

  private static boolean same(Recommendation then, Recommendation now, double share) {
    return then.id().equals(now.repeats())
        || Words.of(then.description()).likeness(Words.of(now.description())) >= share;
  }
}
