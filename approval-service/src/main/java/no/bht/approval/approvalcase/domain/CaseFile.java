package no.bht.approval.approvalcase.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Assessments;
import no.bht.approval.approvalcase.domain.requirement.Grounds;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.domain.submission.StaffingFault;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.approvalcase.domain.submission.SubmissionFault;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;
import no.bht.platform.document.ScanState;
import org.jspecify.annotations.Nullable;

/**
 * What an application is decided on (sakens opplysninger): what was handed in, and what is said of
 * every requirement because of it.
 *
 * @param version of the submission, from 1; the earlier ones are kept
 */
public record CaseFile(
    Submission submission, int version, List<Document> documents, Assessments assessments) {

  public CaseFile {
    documents = List.copyOf(documents);
  }

  /**
   * @throws CommandRefused if the staff list, an address or another part cannot be true
   */
  static CaseFile of(Submission submission, Standard standard) {
    refuseUnlessSound(submission);
    return new CaseFile(
        submission,
        1,
        List.of(),
        Assessments.of(standard.rules(), grounds(submission, List.of(), standard)));
  }

  /** What rests on the parts that differ is to be judged anew. */
  CaseFile replaced(Submission replacement, Standard standard) {
    refuseUnlessSound(replacement);
    Set<SubmissionPart> changed = SubmissionPart.differing(submission, replacement);
    CommandRefused.when(changed.isEmpty(), new Refusal.NothingChanged());
    return new CaseFile(
        replacement,
        version + 1,
        documents,
        assessments.lookedAgain(
            standard.rules(), grounds(replacement, documents, standard), changed));
  }

  /** The machine looks again at what is not judged. */
  CaseFile with(Document document, int limit, Standard standard) {
    CommandRefused.when(documents.size() >= limit, new Refusal.TooManyDocuments(limit));
    List<Document> more = new ArrayList<>(documents);
    more.add(document);
    return new CaseFile(
        submission,
        version,
        more,
        assessments.lookedAgain(standard.rules(), grounds(submission, more, standard)));
  }

  CaseFile judged(ApprovalRequirement requirement, Judgement judgement, Standard standard) {
    Grounds grounds = grounds(submission, documents, standard);
    Assessments seen = assessments.lookedAgain(standard.rules(), grounds);
    CommandRefused.when(
        seen.of(requirement).isEmpty(), new Refusal.RequirementNotInForce(requirement));
    return new CaseFile(
        submission,
        version,
        documents,
        seen.judged(requirement, judgement, standard.rules(), grounds));
  }

  Optional<Document> document(UUID id) {
    return documents.stream().filter(document -> document.id().equals(id)).findAny();
  }

  void refuseUnlessJudged(Standard standard) {
    List<ApprovalRequirement> open = assessments.unjudgedUnder(standard.rules());
    CommandRefused.when(!open.isEmpty(), new Refusal.RequirementsNotAssessed(open));
  }

  /** Letters d and e may be excused with a reason, nothing else. */
  void refuseUnlessMet(@Nullable String exceptionReason) {
    List<ApprovalRequirement> inexcusable = assessments.unmet(false);
    CommandRefused.when(!inexcusable.isEmpty(), new Refusal.RequirementsNotMet(inexcusable));
    List<ApprovalRequirement> excusable = assessments.unmet(true);
    CommandRefused.when(
        !excusable.isEmpty() && exceptionReason == null,
        new Refusal.ExceptionNeedsReason(excusable));
    CommandRefused.when(
        excusable.isEmpty() && exceptionReason != null, new Refusal.ExceptionNotCalledFor());
  }

  void refuseIfFallenSince(Standard standard) {
    List<ApprovalRequirement> fallen =
        assessments.fallenSince(standard.rules(), grounds(submission, documents, standard));
    CommandRefused.when(!fallen.isEmpty(), new Refusal.AssessmentOutdated(fallen));
  }

  /** What is judged unmet, of which notice is given. */
  List<RequirementAssessment> unmetToGiveNoticeOf() {
    List<RequirementAssessment> unmet =
        assessments.all().stream()
            .filter(assessment -> assessment.isJudged() && !assessment.isMet())
            .toList();
    CommandRefused.when(unmet.isEmpty(), new Refusal.NothingToGiveNoticeOf());
    return unmet;
  }

  void refuseUnlessUnmet() {
    CommandRefused.when(
        assessments.unmet(true).isEmpty() && assessments.unmet(false).isEmpty(),
        new Refusal.NoRequirementUnmet());
  }

  /**
   * @throws CommandRefused if the staff list, an address or another part cannot be true
   */
  public static void refuseUnlessSound(Submission submission) {
    List<StaffingFault> staff = submission.staffing().faults();
    CommandRefused.when(!staff.isEmpty(), new Refusal.StaffInvalid(staff));
    List<String> elsewhere = submission.inconsistentAddresses();
    CommandRefused.when(!elsewhere.isEmpty(), new Refusal.CountyMismatch(elsewhere));
    List<SubmissionFault> faults = submission.faults();
    CommandRefused.when(!faults.isEmpty(), new Refusal.SubmissionInvalid(faults));
  }

  /** An infected document shows nothing. */
  private static Grounds grounds(
      Submission submission, List<Document> documents, Standard standard) {
    return new Grounds(
        submission,
        documents.stream()
            .filter(document -> document.scanState() != ScanState.INFECTED)
            .map(Document::kind)
            .collect(Collectors.toUnmodifiableSet()),
        standard.training(),
        standard.day());
  }
}
