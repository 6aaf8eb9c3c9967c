package no.bht.approval.approvalcase.domain.requirement;

import no.bht.approval.approvalcase.domain.submission.Description;
import no.bht.approval.approvalcase.domain.submission.LargerEnterprise;
import no.bht.approval.approvalcase.domain.submission.Statement;

/**
 * What is shown by documents and stated in writing. Whether it suffices is discretionary (skjønn):
 * the machine tells what is there and what is not.
 */
final class DocumentRules {
  private DocumentRules() {}

  static MachineAssessment comprehensive(Grounds grounds, Limits limits) {
    return MachineAssessment.judged(
        document(grounds, DocumentKind.SYSTEMATIC_HSE),
        statement(grounds, Statement.Kind.COMPREHENSIVE_ASSISTANCE),
        "Branches: "
            + grounds.submission().branches().size()
            + "; professional staff at branches: "
            + grounds.staffing().members().stream().filter(m -> m.branch() != null).count());
  }

  static MachineAssessment separateBusinessAreas(Grounds grounds, Limits limits) {
    Description description = grounds.submission().description();
    LargerEnterprise larger = description.largerEnterprise();
    boolean partOfHealthHouse = grounds.submission().providerKind().isPartOfLargerEnterprise();
    if (larger == null && !partOfHealthHouse) {
      return MachineAssessment.metOrJudged(true, "Not part of a larger enterprise");
    }
    return MachineAssessment.judged(
        larger == null ? "Part of a larger enterprise" : "Part of a " + larger.kind(),
        statement(grounds, Statement.Kind.SEPARATE_BUSINESS_AREAS),
        document(grounds, DocumentKind.ORGANISATION_CHART));
  }

  /** The parts of the quality system, each by itself; a certificate is not asked for. */
  static MachineAssessment qualityForAssistance(Grounds grounds, Limits limits) {
    return MachineAssessment.judged(
        document(grounds, DocumentKind.QUALITY_SYSTEM),
        document(grounds, DocumentKind.CUSTOMER_COOPERATION),
        statement(grounds, Statement.Kind.CUSTOMER_COOPERATION),
        document(grounds, DocumentKind.METHODS),
        statement(grounds, Statement.Kind.METHODS),
        document(grounds, DocumentKind.REVISION_ROUTINE),
        statement(grounds, Statement.Kind.REVISION_ROUTINE));
  }

  static MachineAssessment qualityForCompetence(Grounds grounds, Limits limits) {
    return MachineAssessment.judged(
        document(grounds, DocumentKind.COMPETENCE_PLAN),
        statement(grounds, Statement.Kind.COMPETENCE_PLAN));
  }

  /** Training of equivalent content may stand in for it, so what is missing has to be judged. */
  static MachineAssessment training(Grounds grounds, Limits limits) {
    TrainingStatus training = grounds.training();
    return MachineAssessment.metOrJudged(
        training.coverage() == TrainingStatus.Coverage.COMPLETE,
        "Training status %s: %d of %d persons"
            .formatted(training.coverage(), training.trained(), training.staff()),
        document(grounds, DocumentKind.TRAINING),
        statement(grounds, Statement.Kind.TRAINING));
  }

  static String statement(Grounds grounds, Statement.Kind kind) {
    return grounds.submission().description().statementOn(kind).isPresent()
        ? "Statement on " + kind + " given"
        : "No statement on " + kind + " given";
  }

  private static String document(Grounds grounds, DocumentKind kind) {
    return grounds.documents().contains(kind)
        ? "Document of kind " + kind + " attached"
        : "No document of kind " + kind + " attached";
  }
}
