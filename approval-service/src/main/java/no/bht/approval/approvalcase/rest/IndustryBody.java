package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.bht.approval.approvalcase.domain.submission.Industry;

/** An industry served, in and out. */
record IndustryBody(
    @NotNull Industry.Classification classification,
    @NotNull @Pattern(regexp = "[0-9]{2}(\\.[0-9]{1,3})?") String code) {

  static IndustryBody of(Industry industry) {
    return new IndustryBody(industry.classification(), industry.code());
  }

  Industry toDomain() {
    return new Industry(classification, code);
  }
}
