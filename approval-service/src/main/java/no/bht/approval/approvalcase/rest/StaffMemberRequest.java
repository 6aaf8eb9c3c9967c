package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.submission.EducationLevel;
import no.bht.approval.approvalcase.domain.submission.EmploymentRelation;
import no.bht.approval.approvalcase.domain.submission.Profession;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.platform.person.FreeText;
import no.bht.platform.person.NationalIdentityNumber;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One of the professional staff. The national identity number goes no further than this. */
record StaffMemberRequest(
    @NotNull String nationalIdentityNumber,
    @NotNull Profession profession,
    @NotNull Boolean authorisedDoctor,
    @NotNull EducationLevel education,
    @NotNull @Min(1) @Max(100) Integer positionPercentage,
    @NotNull EmploymentRelation relation,
    @NotNull @Size(max = 5) List<@NotNull @Valid CompetenceBody> competences,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Size(max = 200) @FreeText @Nullable String branch) {

  StaffMember toDomain(PersonKeys keys, String pointer) {
    return new StaffMember(
        keys.keyOf(number(pointer)),
        profession,
        authorisedDoctor,
        education,
        positionPercentage,
        relation,
        competences.stream().map(CompetenceBody::toDomain).toList(),
        Days.withinOrNull(from, pointer + "/from"),
        Days.withinOrNull(to, pointer + "/to"),
        branch == null ? null : branch.strip());
  }

  private NationalIdentityNumber number(String pointer) {
    try {
      return NationalIdentityNumber.parse(nationalIdentityNumber);
    } catch (IllegalArgumentException e) {
      String code = "national-identity-number-invalid";
      throw ProblemException.of(400, code, "Not a national identity number.")
          .withError(pointer + "/nationalIdentityNumber", code);
    }
  }

  @Override
  public String toString() {
    return "StaffMemberRequest[***]";
  }
}
