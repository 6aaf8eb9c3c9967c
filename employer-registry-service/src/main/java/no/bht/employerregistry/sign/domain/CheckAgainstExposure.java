package no.bht.employerregistry.sign.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.healthcheck.domain.Examination;
import no.bht.employerregistry.healthcheck.domain.ExaminationCheck;
import no.bht.employerregistry.healthcheck.domain.GroupExamination;
import no.bht.employerregistry.healthcheck.domain.RequiredExamination;
import no.bht.employerregistry.plan.domain.PlanContent;

/** E14: a statutory health examination without exposure, or an exposure without examination. */
final class CheckAgainstExposure implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E14;
  }

  @Override
  public boolean canSay(PlanEvidence evidence) {
    PlanContent content = evidence.plan().content();
    return !content.exposures().isEmpty() || !content.examinations().isEmpty();
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    PlanContent content = evidence.plan().content();
    ExaminationCheck check = ExaminationCheck.of(content.exposures(), content.examinations());
    List<Examination> missing =
        check.missing().stream().map(RequiredExamination::examination).distinct().toList();
    List<Examination> without =
        check.withoutExposure().stream().map(GroupExamination::examination).distinct().toList();
    return missing.isEmpty() && without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Map.of("exposureWithoutExamination", missing, "examinationWithoutExposure", without));
  }
}
