package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.submission.EducationLevel;
import no.bht.approval.approvalcase.domain.submission.EmploymentRelation;
import no.bht.approval.approvalcase.domain.submission.Profession;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** An application as officers and its provider see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationResponse(
    UUID id,
    OrganisationNumber provider,
    String name,
    ApplicationKind kind,
    ProviderKind providerKind,
    ApprovalCaseState state,
    LocalDate receivedOn,
    String ruleVersion,
    @Nullable UUID renews,
    AddressBody address,
    List<String> countiesServed,
    List<String> languages,
    List<BranchBody> branches,
    List<Staff> staff,
    int administrativeStaff,
    List<ServiceOfferBody> services,
    List<DocumentResponse> documents,
    List<RequirementResponse> requirements,
    @Nullable Decision decision) {

  /** A person by place in the list; nobody is told who it is. */
  record Staff(
      int number,
      Profession profession,
      boolean authorisedDoctor,
      EducationLevel education,
      int positionPercentage,
      EmploymentRelation relation,
      List<CompetenceBody> competences) {

    static Staff of(int number, StaffMember member) {
      return new Staff(
          number,
          member.profession(),
          member.authorisedDoctor(),
          member.education(),
          member.positionPercentage(),
          member.relation(),
          member.competences().stream().map(CompetenceBody::of).toList());
    }
  }

  /** The decision, with the approval if it was one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decision(
      UUID id,
      Decisions.Outcome outcome,
      @Nullable LocalDate decidedOn,
      ReasonsBody reasons,
      @Nullable LocalDate appealDeadline,
      @Nullable UUID approvalId,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String exceptionReason) {

    static Decision of(
        Decisions.Kept kept, @Nullable LocalDate decidedOn, Optional<Approval> approval) {
      return new Decision(
          kept.id(),
          kept.outcome(),
          decidedOn,
          ReasonsBody.of(kept.reasons()),
          kept.appealDeadline(),
          approval.map(given -> given.id().value()).orElse(null),
          approval.map(given -> given.validity().from()).orElse(null),
          approval.map(given -> given.validity().to()).orElse(null),
          approval.map(Approval::exceptionReason).orElse(null));
    }
  }

  static ApplicationResponse of(ApprovalCase approvalCase) {
    return of(approvalCase.snapshot(), null);
  }

  static ApplicationResponse of(ReadApplications.Shown shown) {
    ApprovalCase.Snapshot snapshot = shown.application().approvalCase().snapshot();
    return of(
        snapshot,
        shown
            .decision()
            .map(kept -> Decision.of(kept, snapshot.decidedOn(), shown.approval()))
            .orElse(null));
  }

  private static ApplicationResponse of(
      ApprovalCase.Snapshot snapshot, @Nullable Decision decision) {
    Submission submission = snapshot.submission();
    ApprovalId renews = snapshot.renews();
    List<StaffMember> members = submission.staffing().members();
    return new ApplicationResponse(
        snapshot.id().value(),
        submission.provider(),
        submission.name(),
        snapshot.kind(),
        submission.providerKind(),
        snapshot.state(),
        Oslo.dateOf(snapshot.receivedAt()),
        snapshot.ruleVersion(),
        renews == null ? null : renews.value(),
        AddressBody.of(submission.address()),
        List.copyOf(submission.countiesServed()),
        submission.languages(),
        submission.branches().stream().map(BranchBody::of).toList(),
        IntStream.range(0, members.size()).mapToObj(i -> Staff.of(i + 1, members.get(i))).toList(),
        submission.administrativeStaff(),
        submission.services().stream().map(ServiceOfferBody::of).toList(),
        snapshot.documents().stream().map(DocumentResponse::of).toList(),
        snapshot.assessments().stream().map(RequirementResponse::of).toList(),
        decision);
  }
}
