package no.bht.approval.approvalcase.domain.requirement;

import static no.bht.approval.approvalcase.domain.submission.SubmissionPart.AGREEMENTS;
import static no.bht.approval.approvalcase.domain.submission.SubmissionPart.BRANCHES;
import static no.bht.approval.approvalcase.domain.submission.SubmissionPart.ORGANISATION;
import static no.bht.approval.approvalcase.domain.submission.SubmissionPart.SERVICES;
import static no.bht.approval.approvalcase.domain.submission.SubmissionPart.STAFF;
import static no.bht.approval.approvalcase.domain.submission.SubmissionPart.STATEMENTS;

import java.util.Set;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;

/**
 * Requirements for approval (krav for å bli godkjent), one named rule a constant. Which of them are
 * in force on a day, with their limits and paragraphs, is data: {@link RuleVersion}. Statute:
 * FOR-2011-12-06-1360 §§ 2-2, 2-3 and 2-4. The machine says NOT_MET only where it can count;
 * evidence is text for the case officer.
 */
public enum ApprovalRequirement {
  /** Comprehensive, preventive and risk-based assistance; § 2-2 a. */
  COMPREHENSIVE_ASSISTANCE(DocumentRules::comprehensive, STAFF, BRANCHES, SERVICES, STATEMENTS),

  /** A unit of its own inside a larger enterprise; guidance to § 2-2 a. */
  SEPARATE_BUSINESS_AREAS(DocumentRules::separateBusinessAreas, ORGANISATION, STATEMENTS),

  /** A quality system for the assistance (kvalitetssystem); § 2-2 b. */
  QUALITY_SYSTEM_FOR_ASSISTANCE(DocumentRules::qualityForAssistance, STATEMENTS),

  /** A quality system for the staff's competence (kompetanseutvikling); § 2-2 c. */
  QUALITY_SYSTEM_FOR_COMPETENCE(DocumentRules::qualityForCompetence, STATEMENTS),

  /** Staff able to advise in each of the five competence areas; § 2-2 d. */
  FIVE_COMPETENCE_AREAS(StaffRules::areas, STAFF),

  /** An authorised doctor covers occupational medicine; guidance to § 2-2 e. */
  DOCTOR_FOR_OCCUPATIONAL_MEDICINE(StaffRules::doctor, STAFF),

  /** Those who cover the fields have formal education; guidance to § 2-2 e. */
  FORMAL_EDUCATION(StaffRules::education, STAFF),

  /** Professional staff of at least three full-time equivalents (årsverk); § 2-2 e. */
  THREE_FULL_TIME_EQUIVALENTS(StaffRules::fullTimeEquivalents, STAFF, AGREEMENTS),

  /** Each of the four fields (fagområder) covered by at least 30 % of an årsverk; § 2-2 e. */
  THIRTY_PER_CENT_IN_EVERY_FIELD(StaffRules::fields, STAFF, AGREEMENTS),

  /** All staff have completed the mandatory training (obligatorisk opplæring); § 2-3. */
  MANDATORY_TRAINING(DocumentRules::training, STAFF, STATEMENTS),

  /** Assistance in all that § 13-2 a–h lists; § 2-4 second paragraph. */
  ASSISTANCE_BY_LAW(ServiceRules::assistance, SERVICES, STATEMENTS),

  /** Additional services kept apart (tilleggstjenester); § 2-4 fourth paragraph. */
  ADDITIONAL_SERVICES_APART(ServiceRules::additionalServices, SERVICES, STATEMENTS);

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Rule rule;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<SubmissionPart> restsOn;

  ApprovalRequirement(Rule rule, SubmissionPart... restsOn) {
    this.rule = rule;
    this.restsOn = Set.of(restsOn);
  }

  /** How the machine looks at one requirement. */
  @FunctionalInterface
  interface Rule {
    MachineAssessment assess(Grounds grounds, Limits limits);
  }

  /** What can be said of the requirement without judgement. */
  public MachineAssessment assess(Grounds grounds, Limits limits) {
    return rule.assess(grounds, limits);
  }

  /** Whether what is said of it may be another once these parts have changed. */
  public boolean restsOnAnyOf(Set<SubmissionPart> changed) {
    return restsOn.stream().anyMatch(changed::contains);
  }
}
