package no.bht.employerregistry.sign.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.employerregistry.annualreport.domain.Recommendation;
import no.bht.employerregistry.annualreport.domain.Recommendation.Level;
import no.bht.employerregistry.annualreport.domain.ReportContent;
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
    List<Undecided> before =
        evidence.earlier().stream().flatMap(report -> undecided(report.content())).toList();
    long repeated =
        undecided(evidence.content())
            .filter(
                now ->
                    before.stream()
                        .anyMatch(then -> same(then, now, thresholds.sameRecommendation())))
            .count();
    return repeated == 0 ? Optional.empty() : Optional.of(Map.of("repeated", repeated));
  }

  private record Undecided(Recommendation recommendation, Words words) {}

  private static Stream<Undecided> undecided(ReportContent report) {
    return report.recommendations().stream()
        .filter(it -> it.level() == Level.MUST && it.decision() == null)
        .map(it -> new Undecided(it, Words.of(it.description())));
  }

  private static boolean same(Undecided then, Undecided now, double share) {
    return then.recommendation().id().equals(now.recommendation().repeats())
        || then.words().likeness(now.words()) >= share;
  }
}
