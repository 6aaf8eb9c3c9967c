package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.wording.domain.Texts;

/** E9: the report copies the plan: the same text and no results. */
final class ReportCopiesPlan implements ReportSign {
  @Override
  public SignCode code() {
    return SignCode.E9;
  }

  @Override
  public boolean canSay(ReportEvidence evidence) {
    return evidence.plans().stream().anyMatch(plan -> !plan.measures().isEmpty())
        && evidence.content().hasDone();
  }

  @Override
  public Optional<Map<String, Object>> in(ReportEvidence evidence, Thresholds thresholds) {
    Texts planned =
        Texts.of(
            evidence.plans().stream()
                .flatMap(plan -> plan.measures().stream())
                .map(Measure::description));
    double same = Texts.of(evidence.content().doneTexts()).likeness(planned);
    boolean results = evidence.activities().stream().anyMatch(it -> it.result() != null);
    return same >= thresholds.sameText() && !results
        ? Optional.of(Map.of("sameText", Math.round(same * 100) / 100.0))
        : Optional.empty();
  }
}
