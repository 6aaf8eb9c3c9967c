package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;
import no.bht.approval.approvalcase.domain.submission.CooperationAgreement;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** An agreement with an expert environment, in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementBody(
    @NotBlank @Size(max = 200) String partner,
    @Nullable OrganisationNumber partnerNumber,
    @NotNull @Size(min = 1, max = 5) List<@NotNull CompetenceArea> areas,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  static AgreementBody of(CooperationAgreement agreement) {
    return new AgreementBody(
        agreement.partner(),
        agreement.partnerNumber(),
        agreement.areas(),
        agreement.from(),
        agreement.to());
  }

  CooperationAgreement toDomain() {
    return new CooperationAgreement(
        partner.strip(),
        partnerNumber,
        areas,
        Days.withinOrNull(from, "/agreements"),
        Days.withinOrNull(to, "/agreements"));
  }
}
