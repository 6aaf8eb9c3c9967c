package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.bht.approval.approvalcase.domain.submission.EducationLevel;
import no.bht.approval.approvalcase.domain.submission.EmploymentRelation;
import no.bht.approval.approvalcase.domain.submission.Profession;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Submission;
import org.jspecify.annotations.Nullable;

/** What was handed in, as officers and its provider see it; nobody is told who works there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmissionBody(
    String name,
    ProviderKind providerKind,
    @Nullable LargerEnterpriseBody largerEnterprise,
    AddressBody address,
    @Nullable ContactBody contact,
    List<String> countiesServed,
    List<String> languages,
    List<IndustryBody> industries,
    List<BranchBody> branches,
    List<AreaOpeningBody> openings,
    List<Staff> staff,
    int administrativeStaff,
    List<ServiceOfferResponse> services,
    List<StatementBody> statements,
    List<AgreementBody> agreements) {

  /** A person by place in the list. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Staff(
      int number,
      Profession profession,
      boolean authorisedDoctor,
      EducationLevel education,
      int positionPercentage,
      EmploymentRelation relation,
      List<CompetenceBody> competences,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String branch) {

    static Staff of(int number, StaffMember member) {
      return new Staff(
          number,
          member.profession(),
          member.authorisedDoctor(),
          member.education(),
          member.positionPercentage(),
          member.relation(),
          member.competences().stream().map(CompetenceBody::of).toList(),
          member.from(),
          member.to(),
          member.branch());
    }
  }

  /**
   * @param day whose letters of § 13-2 are shown
   */
  static SubmissionBody of(Submission submission, LocalDate day) {
    List<StaffMember> members = submission.staffing().members();
    return new SubmissionBody(
        submission.name(),
        submission.providerKind(),
        LargerEnterpriseBody.of(submission.description().largerEnterprise()),
        AddressBody.of(submission.address()),
        ContactBody.of(submission.contact()),
        List.copyOf(submission.countiesServed()),
        submission.languages(),
        submission.industries().stream().map(IndustryBody::of).toList(),
        submission.branches().stream().map(BranchBody::of).toList(),
        submission.description().openings().stream().map(AreaOpeningBody::of).toList(),
        IntStream.range(0, members.size()).mapToObj(i -> Staff.of(i + 1, members.get(i))).toList(),
        submission.administrativeStaff(),
        submission.services().stream()
            .map(service -> ServiceOfferResponse.of(service, day))
            .toList(),
        submission.description().statements().stream().map(StatementBody::of).toList(),
        submission.description().agreements().stream().map(AgreementBody::of).toList());
  }
}
