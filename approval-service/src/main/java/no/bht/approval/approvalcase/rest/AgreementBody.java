package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;
import no.bht.approval.approvalcase.domain.submission.CooperationAgreement;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** An agreement with an expert environment, in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementBody(
    @NotBlank @Size(max = 200) @FreeText String partner,
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

  static List<CooperationAgreement> toDomain(List<AgreementBody> agreements) {
    return IntStream.range(0, agreements.size())
        .mapToObj(i -> agreements.get(i).toDomain("/agreements/" + i))
        .toList();
  }

  private CooperationAgreement toDomain(String pointer) {
    return new CooperationAgreement(
        partner.strip(),
        partnerNumber,
        areas,
        Days.withinOrNull(from, pointer + "/from"),
        Days.withinOrNull(to, pointer + "/to"));
  }
}
