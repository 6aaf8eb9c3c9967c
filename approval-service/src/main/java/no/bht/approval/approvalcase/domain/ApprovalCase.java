package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentStarted;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Grounds;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.domain.requirement.RuleVersion;
import no.bht.approval.approvalcase.domain.requirement.TrainingStatus;
import no.bht.approval.approvalcase.domain.submission.StaffingFault;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * An application for approval and its handling (søknad om godkjenning). Statute:
 * FOR-2011-12-06-1360 chapter 2.
 *
 * <p>Life: received, with the machine's assessment of every requirement in force on the day;
 * documents are attached; a case officer judges the requirements one by one; then it is decided,
 * once: approved when every requirement is met (or letters d and e are excused with a reason), or
 * refused when one is not. A requirement is unmet when the officer says so or the machine has
 * counted so. Should the regulation change before the decision, every requirement is judged anew.
 */
public final class ApprovalCase {
  private final ApprovalCaseId id;
  private final Submission submission;
  private final ApplicationKind kind;
  private final @Nullable ApprovalId renews;
  private final Instant receivedAt;
  private final List<Document> documents;
  private List<RequirementAssessment> assessments;
  private String ruleVersion;
  private ApprovalCaseState state;
  private @Nullable LocalDate decidedOn;

  private ApprovalCase(Snapshot snapshot) {
    id = snapshot.id();
    submission = snapshot.submission();
    kind = snapshot.kind();
    renews = snapshot.renews();
    receivedAt = snapshot.receivedAt();
    documents = new ArrayList<>(snapshot.documents());
    assessments = snapshot.assessments();
    ruleVersion = snapshot.ruleVersion();
    state = snapshot.state();
    decidedOn = snapshot.decidedOn();
  }

  /** The case as it stands, for those who store or show it. */
  public record Snapshot(
      ApprovalCaseId id,
      Submission submission,
      ApplicationKind kind,
      @Nullable ApprovalId renews,
      Instant receivedAt,
      List<Document> documents,
      List<RequirementAssessment> assessments,
      String ruleVersion,
      ApprovalCaseState state,
      @Nullable LocalDate decidedOn) {

    public Snapshot {
      documents = List.copyOf(documents);
      assessments = List.copyOf(assessments);
    }
  }

  public static ApprovalCase of(Snapshot snapshot) {
    return new ApprovalCase(snapshot);
  }

  /**
   * Receives an application.
   *
   * @throws CommandRefused if the staff list or an address cannot be true
   */
  public static ApprovalCase receive(
      ApprovalCaseId id,
      Submission submission,
      ApprovalHistory history,
      Instant receivedAt,
      RuleVersion rules,
      TrainingStatus training) {
    List<StaffingFault> faults = submission.staffing().faults();
    refuseIf(!faults.isEmpty(), new Refusal.StaffInvalid(faults));
    List<String> elsewhere = submission.inconsistentAddresses();
    refuseIf(!elsewhere.isEmpty(), new Refusal.CountyMismatch(elsewhere));
    ApplicationKind kind = history.kindOfApplicationOn(Oslo.dateOf(receivedAt));
    ApprovalId renews =
        kind == ApplicationKind.RENEWAL ? history.last().map(Approval::id).orElse(null) : null;
    return new ApprovalCase(
        new Snapshot(
            id,
            submission,
            kind,
            renews,
            receivedAt,
            List.of(),
            rules.assess(groundsOf(submission, List.of(), training)),
            rules.version(),
            ApprovalCaseState.SUBMITTED,
            null));
  }

  public ApplicationReceived received() {
    return new ApplicationReceived(id, submission.provider(), kind, Oslo.dateOf(receivedAt));
  }

  /**
   * Attaches a document; the machine looks again at what is not judged.
   *
   * @param limit how many documents an application may have
   * @throws CommandRefused if the application is decided or has too many documents
   */
  public void attach(Document document, int limit, RuleVersion rules, TrainingStatus training) {
    refuseIf(!state.isOpen(), new Refusal.AlreadyDecided());
    refuseIf(documents.size() >= limit, new Refusal.TooManyDocuments(limit));
    documents.add(document);
    lookAgain(rules, training);
  }

  /**
   * Records what the case officer says of one requirement; the first time takes the application
   * under assessment.
   *
   * @throws CommandRefused if the application is decided or the requirement is not in force
   */
  public List<ApprovalCaseEvent> judge(
      ApprovalRequirement requirement,
      Judgement judgement,
      RuleVersion rules,
      TrainingStatus training) {
    refuseIf(!state.isOpen(), new Refusal.AlreadyDecided());
    lookAgain(rules, training);
    refuseIf(
        assessments.stream().noneMatch(assessment -> assessment.requirement() == requirement),
        new Refusal.RequirementNotInForce(requirement));
    assessments =
        assessments.stream()
            .map(
                assessment ->
                    assessment.requirement() == requirement
                        ? assessment.judgedAs(judgement)
                        : assessment)
            .toList();
    if (state == ApprovalCaseState.UNDER_ASSESSMENT) {
      return List.of();
    }
    step(ApprovalCaseState.UNDER_ASSESSMENT);
    return List.of(new AssessmentStarted(id, submission.provider()));
  }

  /**
   * Approves the provider (innvilgelse).
   *
   * @throws CommandRefused if it is decided, a requirement is not judged, one is unmet and not
   *     excused, or the period is not allowed
   */
  public ApprovalGranted grant(
      ApprovalId approvalId, ApprovalTerms terms, ApprovalHistory history) {
    refuseUnlessDecidable(terms.rules());
    refuseUnlessMet(terms.exceptionReason());
    Validity validity = validityOf(terms, history);
    decide(ApprovalCaseState.APPROVED, terms.decidedOn());
    return new ApprovalGranted(
        Approval.granted(
            approvalId,
            id,
            submission.provider(),
            validity,
            ruleVersion,
            terms.decidedOn(),
            terms.exceptionReason()),
        kind,
        history.last().orElse(null));
  }

  /**
   * Refuses approval (avslag).
   *
   * @throws CommandRefused if it is decided, a requirement is not judged, or none is unmet
   */
  public ApplicationRefused refuse(LocalDate day, RuleVersion rules) {
    refuseUnlessDecidable(rules);
    refuseIf(unmet(assessment -> true).isEmpty(), new Refusal.NoRequirementUnmet());
    decide(ApprovalCaseState.REFUSED, day);
    return new ApplicationRefused(id, submission.provider(), day);
  }

  public Snapshot snapshot() {
    return new Snapshot(
        id,
        submission,
        kind,
        renews,
        receivedAt,
        documents,
        assessments,
        ruleVersion,
        state,
        decidedOn);
  }

  public ApprovalCaseId id() {
    return id;
  }

  /** The document of the id, if it is attached. */
  public Optional<Document> document(UUID documentId) {
    return documents.stream().filter(document -> document.id().equals(documentId)).findAny();
  }

  /** A version that came into force since makes every judgement void. */
  private void lookAgain(RuleVersion rules, TrainingStatus training) {
    Grounds grounds = groundsOf(submission, documents, training);
    assessments =
        rules.version().equals(ruleVersion)
            ? assessments.stream()
                .map(assessment -> assessment.reassessed(grounds, rules.limits()))
                .toList()
            : rules.assess(grounds);
    ruleVersion = rules.version();
  }

  private void refuseUnlessDecidable(RuleVersion rules) {
    refuseIf(!state.isOpen(), new Refusal.AlreadyDecided());
    refuseIf(state == ApprovalCaseState.SUBMITTED, new Refusal.NotUnderAssessment());
    List<ApprovalRequirement> open =
        assessments.stream()
            .filter(assessment -> !assessment.isJudged() || !rules.version().equals(ruleVersion))
            .map(RequirementAssessment::requirement)
            .toList();
    refuseIf(!open.isEmpty(), new Refusal.RequirementsNotAssessed(open));
  }

  private void refuseUnlessMet(@Nullable String exceptionReason) {
    List<ApprovalRequirement> inexcusable =
        unmet(assessment -> !assessment.rule().exceptionAllowed());
    refuseIf(!inexcusable.isEmpty(), new Refusal.RequirementsNotMet(inexcusable));
    List<ApprovalRequirement> excusable = unmet(assessment -> assessment.rule().exceptionAllowed());
    refuseIf(
        !excusable.isEmpty() && exceptionReason == null,
        new Refusal.ExceptionNeedsReason(excusable));
    refuseIf(excusable.isEmpty() && exceptionReason != null, new Refusal.ExceptionNotCalledFor());
  }

  private Validity validityOf(ApprovalTerms terms, ApprovalHistory history) {
    Validity full =
        Validity.ofYears(
            history.startOfNext(terms.decidedOn()), terms.rules().limits().validityYears());
    LocalDate wanted = terms.validTo();
    if (wanted == null || wanted.equals(full.to())) {
      return full;
    }
    refuseIf(wanted.isAfter(full.to()), new Refusal.ValidityTooLong(full.to()));
    refuseIf(wanted.isBefore(full.from()), new Refusal.ValidityTooShort(full.from()));
    refuseIf(!terms.shorterJustified(), new Refusal.ShorterValidityNeedsReason());
    return new Validity(full.from(), wanted);
  }

  private List<ApprovalRequirement> unmet(Predicate<RequirementAssessment> among) {
    return assessments.stream()
        .filter(among)
        .filter(assessment -> !assessment.isMet())
        .map(RequirementAssessment::requirement)
        .toList();
  }

  private void decide(ApprovalCaseState outcome, LocalDate day) {
    step(outcome);
    decidedOn = day;
  }

  private void step(ApprovalCaseState next) {
    if (state.eventOfStepTo(next).isEmpty()) {
      throw new IllegalStateException("No step from " + state + " to " + next);
    }
    state = next;
  }

  private static Grounds groundsOf(
      Submission submission, List<Document> documents, TrainingStatus training) {
    return new Grounds(
        submission,
        documents.stream().map(Document::kind).collect(Collectors.toUnmodifiableSet()),
        training);
  }

  private static void refuseIf(boolean forbidden, Refusal refusal) {
    if (forbidden) {
      throw new CommandRefused(refusal);
    }
  }
}
