package no.bht.approval.approvalcase.domain.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;

/**
 * What is said of every requirement in force, under one version of the rules.
 *
 * @param ruleVersion name of the version
 */
public record Assessments(String ruleVersion, List<RequirementAssessment> all) {

  public Assessments {
    all = List.copyOf(all);
  }

  /** The machine's word on every requirement; none is judged yet. */
  public static Assessments of(RuleVersion rules, Grounds grounds) {
    return new Assessments(rules.version(), rules.assess(grounds));
  }

  /**
   * The machine looks again at what is not judged. A version that came into force since makes every
   * judgement void.
   */
  public Assessments lookedAgain(RuleVersion rules, Grounds grounds) {
    return renewed(rules, grounds, RequirementAssessment::isJudged);
  }

  /** The same, and what rests on parts of the submission that have changed is to be judged anew. */
  public Assessments lookedAgain(RuleVersion rules, Grounds grounds, Set<SubmissionPart> changed) {
    return renewed(
        rules,
        grounds,
        assessment -> assessment.isJudged() && !assessment.requirement().restsOnAnyOf(changed));
  }

  /** The officer's word beside the machine's, which looks at this requirement once more. */
  public Assessments judged(
      ApprovalRequirement requirement, Judgement judgement, RuleVersion rules, Grounds grounds) {
    return new Assessments(
        ruleVersion,
        all.stream()
            .map(
                assessment ->
                    assessment.requirement() == requirement
                        ? new RequirementAssessment(
                            assessment.rule(),
                            requirement.assess(grounds, rules.limits()),
                            judgement)
                        : assessment)
            .toList());
  }

  public Optional<RequirementAssessment> of(ApprovalRequirement requirement) {
    return all.stream().filter(assessment -> assessment.requirement() == requirement).findAny();
  }

  /** Requirements that nobody has judged under the version. */
  public List<ApprovalRequirement> unjudgedUnder(RuleVersion rules) {
    return requirements(
        assessment -> !assessment.isJudged() || !rules.version().equals(ruleVersion));
  }

  /** Requirements that are unmet, of those that the exception of § 2-2 reaches or does not. */
  public List<ApprovalRequirement> unmet(boolean exceptionAllowed) {
    return requirements(
        assessment ->
            !assessment.isMet() && assessment.rule().exceptionAllowed() == exceptionAllowed);
  }

  /** Requirements the machine counts as unmet today and did not when the officer judged. */
  public List<ApprovalRequirement> fallenSince(RuleVersion rules, Grounds today) {
    return requirements(
        assessment ->
            assessment.machine().result() != MachineResult.NOT_MET
                && assessment.requirement().assess(today, rules.limits()).result()
                    == MachineResult.NOT_MET);
  }

  /** What became of the judgements on the way to the next state: for the log. */
  public List<JudgementEntry> judgementsOnTheWayTo(Assessments next) {
    List<JudgementEntry> entries = new ArrayList<>();
    all.stream()
        .filter(
            old ->
                old.isJudged()
                    && next.of(old.requirement()).filter(RequirementAssessment::isJudged).isEmpty())
        .map(old -> old.entry(causeOf(next), ruleVersion))
        .forEach(entries::add);
    next.all.stream()
        .filter(RequirementAssessment::isJudged)
        .filter(
            now ->
                of(now.requirement())
                    .filter(old -> Objects.equals(old.judgement(), now.judgement()))
                    .isEmpty())
        .map(now -> now.entry(JudgementEntry.Cause.JUDGED, next.ruleVersion))
        .forEach(entries::add);
    return List.copyOf(entries);
  }

  private JudgementEntry.Cause causeOf(Assessments next) {
    return next.ruleVersion.equals(ruleVersion)
        ? JudgementEntry.Cause.SUBMISSION_CHANGED
        : JudgementEntry.Cause.RULES_CHANGED;
  }

  private Assessments renewed(
      RuleVersion rules, Grounds grounds, Predicate<RequirementAssessment> kept) {
    if (!rules.version().equals(ruleVersion)) {
      return of(rules, grounds);
    }
    List<RequirementAssessment> renewed = new ArrayList<>();
    for (RequirementAssessment fresh : rules.assess(grounds)) {
      renewed.add(of(fresh.requirement()).filter(kept).orElse(fresh));
    }
    return new Assessments(ruleVersion, renewed);
  }

  private List<ApprovalRequirement> requirements(Predicate<RequirementAssessment> among) {
    return all.stream().filter(among).map(RequirementAssessment::requirement).toList();
  }
}
