package no.bht.employerregistry.sign.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.wording.domain.Texts;

/**
 * E8: report almost empty: one of the three parts lacks, it recommends nothing, or it is very
 * short.
 */
final class ReportAlmostEmpty implements ReportSign {
  @Override
  public SignCode code() {
    return SignCode.E8;
  }

  @Override
  public Optional<Map<String, Object>> in(ReportEvidence evidence, Thresholds thresholds) {
    List<String> missing = new ArrayList<>();
    if (!evidence.content().hasDone()) {
      missing.add("DONE");
    }
    if (evidence.content().recommendations().isEmpty()) {
      missing.add("RECOMMENDATIONS");
    }
    if (!evidence.content().hasHow()) {
      missing.add("HOW");
    }
    int words = Texts.of(evidence.content().texts()).count();
    return missing.isEmpty() && words >= thresholds.reportWords()
        ? Optional.empty()
        : Optional.of(Map.of("missingParts", missing, "words", words));
  }
}
