package no.bht.employerregistry.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.employerregistry.codetext.CodeTexts;
import no.bht.employerregistry.sign.domain.Assessment;
import no.bht.employerregistry.sign.domain.Finding;
import no.bht.employerregistry.sign.domain.SignCode;

/** What was seen, with advice; signs are for a person to judge. */
record SeenResponse(
    UUID documentId, LocalDate assessedOn, List<Shown> signs, List<SignCode> notAssessed) {

  static SeenResponse of(UUID document, LocalDate today, Assessment assessment) {
    return new SeenResponse(
        document,
        today,
        assessment.findings().stream().map(Shown::of).toList(),
        assessment.notAssessed());
  }

  /** A sign that shows. */
  record Shown(SignCode code, String ground, Map<String, Object> facts, CodeTexts.Text advice) {
    static Shown of(Finding finding) {
      return new Shown(
          finding.code(),
          finding.code().ground(),
          finding.facts(),
          CodeTexts.of("sign." + finding.code()));
    }
  }
}
