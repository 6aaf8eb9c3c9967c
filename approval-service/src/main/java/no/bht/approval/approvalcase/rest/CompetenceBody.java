package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import no.bht.approval.approvalcase.domain.submission.Competence;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;

/** A share of a position given to an area, in and out. */
record CompetenceBody(@NotNull CompetenceArea area, @NotNull @Min(0) @Max(100) Integer percentage) {

  static CompetenceBody of(Competence competence) {
    return new CompetenceBody(competence.area(), competence.percentage());
  }

  Competence toDomain() {
    return new Competence(area, percentage);
  }
}
