package no.bht.employerregistry.annualreport.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.employerregistry.annualreport.domain.Comparison.Basis;
import no.bht.employerregistry.annualreport.domain.Comparison.DeliveredRow;
import no.bht.employerregistry.annualreport.domain.Comparison.Outcome;
import no.bht.employerregistry.annualreport.domain.Comparison.PlannedRow;
import no.bht.employerregistry.annualreport.domain.Matching.Match;
import no.bht.employerregistry.annualreport.domain.Matching.Place;
import no.bht.employerregistry.plan.domain.DeliveryMode;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.wording.domain.Words;
import org.jspecify.annotations.Nullable;

/** Holds a report against the plans it answers, and its recommendations against the next plans. */
public final class CompareReport {
  private final AnnualReport report;
  private final LocalDate lastDay;
  private final MatchRules rules;
  private final Map<UUID, Match> matches;
  private final Map<Place, List<Activity>> answers;
  private final List<Said> said;

  private record Said(NotDone notDone, Set<String> words) {}

  private CompareReport(
      AnnualReport report, List<Plan> plans, LocalDate lastDay, MatchRules rules) {
    this.report = report;
    this.lastDay = lastDay;
    this.rules = rules;
    Map<UUID, Match> found = Matching.of(plans, report.content(), rules);
    this.matches = found;
    this.answers =
        report.content().activities().stream()
            .filter(activity -> found.containsKey(activity.id()))
            .collect(
                Collectors.groupingBy(
                    activity -> Objects.requireNonNull(found.get(activity.id())).place()));
    this.said =
        report.content().notDone().stream()
            .map(it -> new Said(it, Words.of(it.description()).distinct()))
            .toList();
  }

  /**
   * Measure by measure.
   *
   * @param lastDay of the year, or of the affiliation where it ended in the year: nobody delivers
   *     what is due later
   */
  public static Comparison with(
      AnnualReport report, List<Plan> plans, LocalDate lastDay, MatchRules rules) {
    CompareReport compare = new CompareReport(report, plans, lastDay, rules);
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
    List<Activity> done = answers.getOrDefault(new Place(plan.id(), measure.id()), List.of());
    Optional<NotDone> notDone = saidNotDone(measure);
    return new PlannedRow(
        plan.id(),
        measure.id(),
        measure.area(),
        measure.description(),
        measure.unit(),
        measure.dueOn(),
        measure.status(),
        outcome(plan, measure, !done.isEmpty()),
        measure.hours(),
        hours(done),
        notDone.isPresent(),
        notDone.map(NotDone::reason).orElse(null),
        done.stream()
            .map(activity -> delivered(activity, match(activity).basis(), measure))
            .toList());
  }

  private Match match(Activity activity) {
    return Objects.requireNonNull(matches.get(activity.id()));
  }

  private Outcome outcome(Plan plan, Measure measure, boolean answered) {
    if (answered) {
      return Outcome.DONE;
    }
    LocalDate due = Objects.requireNonNullElse(measure.dueOn(), plan.periodTo());
    boolean inYear = !due.isBefore(report.firstDay()) && !due.isAfter(lastDay);
    return inYear ? Outcome.NOT_DONE : Outcome.NOT_DUE;
  }

  private Optional<NotDone> saidNotDone(Measure measure) {
    Set<String> words = Words.of(measure.description()).distinct();
    return said.stream()
        .filter(
            it ->
                it.notDone().measureId() == null
                    ? Words.jaccard(words, it.words()) >= rules.sameWords()
                    : it.notDone().measureId().equals(measure.id()))
        .map(Said::notDone)
        .findFirst();
  }

  private static @Nullable Double hours(List<Activity> done) {
    return done.stream()
        .map(Activity::hours)
        .filter(Objects::nonNull)
        .reduce(Double::sum)
        .orElse(null);
  }

  /** Presence is needed by what was done, and by what was planned. */
  private static DeliveredRow delivered(
      Activity activity, @Nullable Basis basis, @Nullable Measure answered) {
    LocalDate on = activity.on();
    LocalDate plannedOn = answered == null ? null : answered.dueOn();
    boolean presence = activity.needsPresence() || (answered != null && answered.needsPresence());
    return new DeliveredRow(
        activity.id(),
        activity.description(),
        basis,
        on,
        activity.hours(),
        activity.additional(),
        presence && activity.mode() == DeliveryMode.DIGITAL,
        on == null || plannedOn == null ? null : ChronoUnit.DAYS.between(plannedOn, on));
  }

  /** What became of the report's recommendations in the plans of the year after. */
  public static List<FollowUp> followUp(
      AnnualReport report, List<Plan> nextPlans, MatchRules rules) {
    List<Next> next =
        nextPlans.stream()
            .flatMap(plan -> plan.measures().stream())
            .map(it -> new Next(it, Words.of(it.description()).distinct()))
            .toList();
    return report.content().recommendations().stream()
        .map(it -> followUp(it, next, nextPlans, rules))
        .toList();
  }

  private record Next(Measure measure, Set<String> words) {}

  private static FollowUp followUp(
      Recommendation wanted, List<Next> next, List<Plan> nextPlans, MatchRules rules) {
    Set<String> words = Words.of(wanted.description()).distinct();
    Optional<Measure> taken =
        next.stream()
            .filter(it -> takesUp(it, wanted, words, rules))
            .map(Next::measure)
            .findFirst();
    return new FollowUp(wanted, FollowUp.Outcome.of(wanted, taken, nextPlans), taken.orElse(null));
  }

  private static boolean takesUp(
      Next next, Recommendation wanted, Set<String> words, MatchRules rules) {
    Measure measure = next.measure();
    if (measure.answersRecommendation() != null) {
      return measure.answersRecommendation().equals(wanted.id());
    }
    boolean sameArea = wanted.area() == null || wanted.area() == measure.area();
    return sameArea && Words.jaccard(words, next.words()) >= rules.sameWords();
  }
}
