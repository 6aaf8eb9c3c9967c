package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentResumed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentStarted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * An application for approval and its handling (søknad om godkjenning). Statute:
 * FOR-2011-12-06-1360 chapter 2.
 *
 * <p>Life: received, with the machine's assessment of every requirement in force on the day;
 * documents are attached, and the whole may be handed in anew as long as it is open; a case officer
 * judges the requirements one by one, and may ask for more; then it is decided, once, by one
 * officer or by one who proposes and another who confirms: approved when every requirement is met
 * (or letters d and e are excused with a reason), or refused when one is not. A requirement is
 * unmet when the officer says so or the machine has counted so. Should the regulation or the parts
 * it rests on change before the decision, it is judged anew.
 *
 * <p>What its steps work on stands in {@link CaseFile} and {@link Handling}; how it is decided, in
 * {@link CaseDecision}.
 */
public final class ApprovalCase {
  private final ApprovalCaseId id;
  private final ApplicationKind kind;
  private final @Nullable ApprovalId renews;
  private final Instant receivedAt;
  private CaseFile file;
  private Handling handling;
  private ApprovalCaseState state;
  private @Nullable LocalDate decidedOn;

  private ApprovalCase(CaseSnapshot snapshot) {
    id = snapshot.id();
    file = snapshot.file();
    kind = snapshot.kind();
    renews = snapshot.renews();
    receivedAt = snapshot.receivedAt();
    handling = snapshot.handling();
    state = snapshot.state();
    decidedOn = snapshot.decidedOn();
  }

  public static ApprovalCase of(CaseSnapshot snapshot) {
    return new ApprovalCase(snapshot);
  }

  /**
   * Receives an application.
   *
   * @param monthsToDecide in which the office means to decide
   * @throws CommandRefused if the staff list, an address or another part cannot be true
   */
  public static ApprovalCase receive(
      ApprovalCaseId id,
      Submission submission,
      ApprovalHistory history,
      Instant receivedAt,
      Standard standard,
      int monthsToDecide) {
    LocalDate receivedOn = Oslo.dateOf(receivedAt);
    ApplicationKind kind = history.kindOfApplicationOn(receivedOn);
    return new ApprovalCase(
        new CaseSnapshot(
            id,
            CaseFile.of(submission, standard),
            kind,
            kind == ApplicationKind.RENEWAL ? history.last().map(Approval::id).orElse(null) : null,
            receivedAt,
            Handling.beginningOn(receivedOn, monthsToDecide),
            ApprovalCaseState.SUBMITTED,
            null));
  }

  public ApplicationReceived received() {
    return new ApplicationReceived(id, provider(), kind, Oslo.dateOf(receivedAt));
  }

  /**
   * Takes a new version of the submission (supplering); the old one is kept elsewhere.
   *
   * @throws CommandRefused if it is decided or proposed, or the version says the same or cannot be
   *     true
   */
  public void replace(Submission replacement, Standard standard) {
    refuseUnlessWorkedOn();
    file = file.replaced(replacement, standard);
  }

  /**
   * Attaches a document.
   *
   * @param limit how many documents an application may have
   * @throws CommandRefused if the application is decided or has too many documents
   */
  public void attach(Document document, int limit, Standard standard) {
    refuseUnlessOpen();
    file = file.with(document, limit, standard);
  }

  /**
   * Records what the case officer says of one requirement; the first time takes the application
   * under assessment.
   *
   * @throws CommandRefused if it is decided or proposed, or the requirement is not in force
   */
  public List<ApprovalCaseEvent> judge(
      ApprovalRequirement requirement, Judgement judgement, Standard standard) {
    refuseUnlessWorkedOn();
    file = file.judged(requirement, judgement, standard);
    if (state != ApprovalCaseState.SUBMITTED) {
      return List.of();
    }
    step(ApprovalCaseState.UNDER_ASSESSMENT);
    return List.of(new AssessmentStarted(id, provider()));
  }

  /**
   * Gives the case to an officer, or to nobody.
   *
   * @throws CommandRefused if it is decided
   */
  public void assign(@Nullable String officer) {
    refuseUnlessOpen();
    handling = handling.assignedTo(officer);
  }

  /**
   * Asks the provider for more.
   *
   * @throws CommandRefused if it is decided or proposed, has been asked already, or the deadline is
   *     today or earlier
   */
  public InformationRequested ask(InformationRequest request) {
    refuseUnlessWorkedOn();
    refuseWhileAsked();
    LocalDate earliest = Oslo.dateOf(request.sentAt()).plusDays(1);
    refuseIf(request.deadline().isBefore(earliest), new Refusal.DeadlineTooEarly(earliest));
    handling = handling.asking(request);
    step(ApprovalCaseState.MORE_INFORMATION_REQUESTED);
    return new InformationRequested(id, provider(), request);
  }

  /**
   * Ends the request for information: the provider has answered, or the officer waits no longer.
   *
   * @throws CommandRefused if it is not the open one
   */
  public AssessmentResumed resume(UUID request, InformationRequest.Ending ending) {
    refuseIf(
        handling.openRequest().filter(open -> open.id().equals(request)).isEmpty(),
        new Refusal.NoOpenInformationRequest());
    handling = handling.ended(request, ending);
    step(ApprovalCaseState.UNDER_ASSESSMENT);
    return new AssessmentResumed(id, provider());
  }

  /** The preliminary answer (foreløpig svar) is sent. Statute: fvl. § 11 a. */
  public void preliminarilyAnswered() {
    handling = handling.answered();
  }

  /**
   * What stands against approval, to be told in an advance notice (forhåndsvarsel). Statute: fvl. §
   * 16.
   *
   * @throws CommandRefused if it is decided, or nothing is judged unmet
   */
  public List<RequirementAssessment> unmetToGiveNoticeOf() {
    refuseUnlessOpen();
    return file.unmetToGiveNoticeOf();
  }

  /** Notice of a refusal is given, with time to comment. */
  public void noticeGiven(LocalDate commentDeadline) {
    handling = handling.hearingUntil(commentDeadline);
  }

  /** What is decided of it. */
  public CaseDecision decision() {
    return new CaseDecision(this);
  }

  public CaseSnapshot snapshot() {
    return new CaseSnapshot(id, file, kind, renews, receivedAt, handling, state, decidedOn);
  }

  public ApprovalCaseId id() {
    return id;
  }

  public OrganisationNumber provider() {
    return file.submission().provider();
  }

  /** The document of the id, if it is attached. */
  public Optional<Document> document(UUID documentId) {
    return file.document(documentId);
  }

  ApprovalCaseState state() {
    return state;
  }

  CaseFile file() {
    return file;
  }

  void refuseUnlessOpen() {
    refuseIf(!state.isOpen(), new Refusal.AlreadyDecided());
  }

  void refuseUnlessWorkedOn() {
    refuseUnlessOpen();
    refuseIf(state == ApprovalCaseState.DECISION_PROPOSED, new Refusal.DecisionAlreadyProposed());
  }

  void refuseWhileAsked() {
    Optional<InformationRequest> open = handling.openRequest();
    if (open.isPresent()) {
      throw new CommandRefused(new Refusal.InformationPending(open.get().deadline()));
    }
  }

  void decide(ApprovalCaseState outcome, LocalDate day) {
    step(outcome);
    decidedOn = day;
    handling = handling.answered();
  }

  void undecide() {
    step(ApprovalCaseState.UNDER_ASSESSMENT);
    decidedOn = null;
  }

  void step(ApprovalCaseState next) {
    if (state.eventOfStepTo(next).isEmpty()) {
      throw new IllegalStateException("No step from " + state + " to " + next);
    }
    state = next;
  }

  private static void refuseIf(boolean forbidden, Refusal refusal) {
    CommandRefused.when(forbidden, refusal);
  }
}
