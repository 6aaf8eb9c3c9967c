package no.bht.employerregistry.annualreport.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.annualreport.domain.Comparison.DeliveredRow;
import no.bht.employerregistry.annualreport.domain.Comparison.Outcome;
import no.bht.employerregistry.annualreport.domain.Comparison.PlannedRow;
import no.bht.employerregistry.annualreport.domain.Matching.Match;
import no.bht.employerregistry.plan.domain.DeliveryMode;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.wording.domain.Words;
import org.jspecify.annotations.Nullable;

/** Holds a report against the plans it answers, and its recommendations against the next plans. */
public final class CompareReport {
  private final AnnualReport report;
  private final MatchRules rules;
  private final Map<UUID, Match> matches;

  private CompareReport(AnnualReport report, List<Plan> plans, MatchRules rules) {
    this.report = report;
    this.rules = rules;
    this.matches = Matching.of(plans, report.content(), rules);
  }

  /** Measure by measure. */
  public static Comparison with(AnnualReport report, List<Plan> plans, MatchRules rules) {
    CompareReport compare = new CompareReport(report, plans, rules);
    return new Comparison(
        plans.stream()
            .flatMap(plan -> plan.measures().stream().map(it -> compare.row(plan, it)))
            .toList(),
        report.content().activities().stream()
            .filter(activity -> !compare.matches.containsKey(activity.id()))
            .map(activity -> delivered(activity, null, null))
            .toList());
  }

  private PlannedRow row(Plan plan, Measure measure) {
    List<Activity> answers =
        report.content().activities().stream()
            .filter(activity -> measure.id().equals(measureOf(activity)))
            .toList();
    Optional<NotDone> notDone = saidNotDone(measure);
    return new PlannedRow(
        plan.id(),
        measure.id(),
        measure.area(),
        measure.description(),
        measure.unit(),
        measure.dueOn(),
        measure.status(),
        outcome(plan, measure, !answers.isEmpty()),
        measure.hours(),
        hours(answers),
        notDone.isPresent(),
        notDone.map(NotDone::reason).orElse(null),
        answers.stream()
            .map(activity -> delivered(activity, matches.get(activity.id()), measure.dueOn()))
            .toList());
  }

  private @Nullable UUID measureOf(Activity activity) {
    Match match = matches.get(activity.id());
    return match == null ? null : match.measure();
  }

  private Outcome outcome(Plan plan, Measure measure, boolean answered) {
    if (answered) {
      return Outcome.DONE;
    }
    LocalDate due = Objects.requireNonNullElse(measure.dueOn(), plan.periodTo());
    boolean inYear = !due.isBefore(report.firstDay()) && !due.isAfter(report.lastDay());
    return inYear ? Outcome.NOT_DONE : Outcome.NOT_DUE;
  }

  private Optional<NotDone> saidNotDone(Measure measure) {
    Words words = Words.of(measure.description());
    return report.content().notDone().stream()
        .filter(
            it ->
                it.measureId() == null
                    ? words.likeness(Words.of(it.description())) >= rules.sameWords()
                    : it.measureId().equals(measure.id()))
        .findFirst();
  }

  private static @Nullable Double hours(List<Activity> answers) {
    return answers.stream()
        .map(Activity::hours)
        .filter(Objects::nonNull)
        .reduce(Double::sum)
        .orElse(null);
  }

  private static DeliveredRow delivered(
      Activity activity, @Nullable Match match, @Nullable LocalDate plannedOn) {
    LocalDate on = activity.on();
    return new DeliveredRow(
        activity.id(),
        activity.description(),
        match == null ? null : match.basis(),
        on,
        activity.hours(),
        activity.additional(),
        activity.needsPresence() && activity.mode() == DeliveryMode.DIGITAL,
        on == null || plannedOn == null ? null : ChronoUnit.DAYS.between(plannedOn, on));
  }

  /** What became of the report's recommendations in the plans of the year after. */
  public static List<FollowUp> followUp(
      AnnualReport report, List<Plan> nextPlans, MatchRules rules) {
    return report.content().recommendations().stream()
        .map(it -> followUp(it, nextPlans, rules))
        .toList();
  }

  private static FollowUp followUp(Recommendation wanted, List<Plan> next, MatchRules rules) {
    Words words = Words.of(wanted.description());
    Optional<Measure> taken =
        next.stream()
            .flatMap(plan -> plan.measures().stream())
            .filter(measure -> takesUp(measure, wanted, words, rules))
            .findFirst();
    return new FollowUp(wanted, FollowUp.Outcome.of(wanted, taken, next), taken.orElse(null));
  }

  private static boolean takesUp(
      Measure measure, Recommendation wanted, Words words, MatchRules rules) {
    if (measure.answersRecommendation() != null) {
      return measure.answersRecommendation().equals(wanted.id());
    }
    boolean sameArea = wanted.area() == null || wanted.area() == measure.area();
    return sameArea && words.likeness(Words.of(measure.description())) >= rules.sameWords();
  }
}
