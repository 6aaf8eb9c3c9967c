package no.bht.approval.approvalcase.domain.requirement;

import static no.bht.approval.approvalcase.domain.submission.CompetenceArea.OCCUPATIONAL_MEDICINE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;
import no.bht.approval.approvalcase.domain.submission.EducationLevel;
import no.bht.approval.approvalcase.domain.submission.LegalClass;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Staffing;

/**
 * Requirements for approval (krav for å bli godkjent), one named rule a constant. Which of them are
 * in force on a day, with their limits and paragraphs, is data: {@link RuleVersion}. Statute:
 * FOR-2011-12-06-1360 §§ 2-2, 2-3 and 2-4. The machine says NOT_MET only where it can count;
 * evidence is text for the case officer.
 */
public enum ApprovalRequirement {
  /** Comprehensive, preventive and risk-based assistance; § 2-2 a. */
  COMPREHENSIVE_ASSISTANCE,

  /** A quality system for the assistance (kvalitetssystem); § 2-2 b. */
  QUALITY_SYSTEM_FOR_ASSISTANCE,

  /** A quality system for the staff's competence (kompetanseutvikling); § 2-2 c. */
  QUALITY_SYSTEM_FOR_COMPETENCE,

  /** Staff able to advise in each of the five competence areas; § 2-2 d. */
  FIVE_COMPETENCE_AREAS,

  /** An authorised doctor covers occupational medicine; guidance to § 2-2 e. */
  DOCTOR_FOR_OCCUPATIONAL_MEDICINE,

  /** Those who cover the fields have formal education; guidance to § 2-2 e. */
  FORMAL_EDUCATION,

  /** Professional staff of at least three full-time equivalents (årsverk); § 2-2 e. */
  THREE_FULL_TIME_EQUIVALENTS,

  /** Each of the four fields (fagområder) covered by at least 30 % of an årsverk; § 2-2 e. */
  THIRTY_PER_CENT_IN_EVERY_FIELD,

  /** All staff have completed the mandatory training (obligatorisk opplæring); § 2-3. */
  MANDATORY_TRAINING,

  /** Assistance in all that § 13-2 a–h lists; § 2-4 second paragraph. */
  ASSISTANCE_BY_LAW,

  /** Additional services kept apart (tilleggstjenester); § 2-4 fourth paragraph. */
  ADDITIONAL_SERVICES_APART;

  /** What can be said of the requirement without judgement. */
  public MachineAssessment assess(Grounds grounds, Limits limits) {
    return switch (this) {
      case COMPREHENSIVE_ASSISTANCE -> documented(grounds, DocumentKind.SYSTEMATIC_HSE);
      case QUALITY_SYSTEM_FOR_ASSISTANCE -> documented(grounds, DocumentKind.QUALITY_SYSTEM);
      case QUALITY_SYSTEM_FOR_COMPETENCE -> documented(grounds, DocumentKind.COMPETENCE_PLAN);
      case FIVE_COMPETENCE_AREAS -> areas(staffing(grounds));
      case DOCTOR_FOR_OCCUPATIONAL_MEDICINE -> doctor(staffing(grounds));
      case FORMAL_EDUCATION -> education(staffing(grounds));
      case THREE_FULL_TIME_EQUIVALENTS -> fullTimeEquivalents(staffing(grounds), limits);
      case THIRTY_PER_CENT_IN_EVERY_FIELD -> fields(staffing(grounds), limits);
      case MANDATORY_TRAINING -> training(grounds);
      case ASSISTANCE_BY_LAW -> assistance(grounds);
      case ADDITIONAL_SERVICES_APART -> additionalServices(grounds);
    };
  }

  private static MachineAssessment documented(Grounds grounds, DocumentKind kind) {
    return MachineAssessment.judged(
        grounds.documents().contains(kind)
            ? "Document of kind " + kind + " attached"
            : "No document of kind " + kind + " attached");
  }

  private static MachineAssessment areas(Staffing staffing) {
    List<CompetenceArea> missing =
        Arrays.stream(CompetenceArea.values())
            .filter(area -> !staffing.hasCompetenceIn(area))
            .toList();
    return MachineAssessment.counted(
        missing.isEmpty(),
        List.of(missing.isEmpty() ? "Every area is covered" : "Nobody covers " + missing));
  }

  private static MachineAssessment doctor(Staffing staffing) {
    long doctors =
        staffing.members().stream()
            .filter(member -> member.percentageIn(OCCUPATIONAL_MEDICINE) > 0)
            .filter(StaffMember::authorisedDoctor)
            .count();
    return MachineAssessment.counted(
        doctors > 0,
        List.of("Authorised doctors with a share in occupational medicine: " + doctors));
  }

  private static MachineAssessment education(Staffing staffing) {
    long below =
        staffing.members().stream()
            .filter(StaffMember::coversAField)
            .filter(member -> !member.education().isAtLeast(EducationLevel.BACHELOR))
            .count();
    return MachineAssessment.metOrJudged(
        below == 0, "Persons covering a field without university-college education: " + below);
  }

  private static MachineAssessment fullTimeEquivalents(Staffing staffing, Limits limits) {
    int total = staffing.totalPercentage();
    return MachineAssessment.counted(
        total >= limits.staffPercentage(),
        List.of(
            "Professional staff %d %% of a full-time position; %d %% required"
                .formatted(total, limits.staffPercentage())));
  }

  private static MachineAssessment fields(Staffing staffing, Limits limits) {
    List<CompetenceArea> fields =
        Arrays.stream(CompetenceArea.values()).filter(CompetenceArea::isField).toList();
    return MachineAssessment.counted(
        fields.stream().allMatch(field -> staffing.percentageIn(field) >= limits.fieldPercentage()),
        fields.stream()
            .map(
                field ->
                    "%s %d %%; %d %% required"
                        .formatted(field, staffing.percentageIn(field), limits.fieldPercentage()))
            .toList());
  }

  /** Training of equivalent content may stand in for it, so what is missing has to be judged. */
  private static MachineAssessment training(Grounds grounds) {
    TrainingStatus training = grounds.training();
    String told =
        "Training status %s: %d of %d persons"
            .formatted(training.coverage(), training.trained(), training.staff());
    return MachineAssessment.metOrJudged(
        training.coverage() == TrainingStatus.Coverage.COMPLETE,
        told,
        documented(grounds, DocumentKind.TRAINING).evidence().getFirst());
  }

  private static MachineAssessment assistance(Grounds grounds) {
    Set<LegalClass> missing = EnumSet.copyOf(LegalClass.letters());
    missing.removeAll(grounds.submission().legalClasses());
    return MachineAssessment.judged(
        missing.isEmpty()
            ? "Services offered under each letter of § 13-2"
            : "No service offered under the letters " + missing + " of § 13-2");
  }

  private static MachineAssessment additionalServices(Grounds grounds) {
    long additional =
        grounds.submission().services().stream()
            .filter(service -> service.legalClass() == LegalClass.ADDITIONAL)
            .count();
    return MachineAssessment.metOrJudged(
        additional == 0, "Additional services offered: " + additional);
  }

  private static Staffing staffing(Grounds grounds) {
    return grounds.submission().staffing();
  }
}
