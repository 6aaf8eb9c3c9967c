package no.bht.employerregistry.annualreport.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bht.employerregistry.annualreport.domain.Comparison.Basis;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.plan.domain.WorkEnvironmentArea;
import no.bht.employerregistry.wording.domain.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the measure each activity answers: by number if given; else by area of § 13-2, unit and
 * period, where the words choose between several; else by the words alone. Several activities may
 * answer one measure.
 */
final class Matching {
  private final List<Plan> plans;
  private final MatchRules rules;
  private final Map<UUID, Match> found = new LinkedHashMap<>();
  private final Set<UUID> answered = new HashSet<>();

  /** An activity's measure. */
  record Match(UUID measure, Basis basis) {}

  private record Candidate(Plan plan, Measure measure, double likeness, long daysApart) {}

  private Matching(List<Plan> plans, MatchRules rules) {
    this.plans = plans;
    this.rules = rules;
  }

  /** By the number of the activity. */
  static Map<UUID, Match> of(List<Plan> plans, ReportContent report, MatchRules rules) {
    Matching matching = new Matching(plans, rules);
    List<Activity> left = report.activities();
    left = matching.take(left, Basis.NUMBER);
    left = matching.take(left, Basis.AREA_UNIT_PERIOD);
    matching.take(left, Basis.TEXT);
    return matching.found;
  }

  /** The most alike choose first; what finds no measure is left. */
  private List<Activity> take(List<Activity> activities, Basis basis) {
    return activities.stream()
        .sorted(Comparator.comparingDouble((Activity it) -> -bestLikeness(it, basis)))
        .filter(activity -> !matched(activity, basis))
        .toList();
  }

  private double bestLikeness(Activity activity, Basis basis) {
    return candidates(activity, basis).stream().mapToDouble(Candidate::likeness).max().orElse(0);
  }

  private boolean matched(Activity activity, Basis basis) {
    Optional<Candidate> best =
        candidates(activity, basis).stream()
            .min(
                Comparator.comparingDouble((Candidate it) -> -it.likeness())
                    .thenComparing(it -> answered.contains(it.measure().id()))
                    .thenComparingLong(Candidate::daysApart));
    best.ifPresent(
        it -> {
          answered.add(it.measure().id());
          found.put(activity.id(), new Match(it.measure().id(), basis));
        });
    return best.isPresent();
  }

  private List<Candidate> candidates(Activity activity, Basis basis) {
    Words words = Words.of(activity.description());
    return plans.stream()
        .flatMap(
            plan ->
                plan.measures().stream()
                    .map(
                        measure ->
                            new Candidate(
                                plan,
                                measure,
                                words.likeness(Words.of(measure.description())),
                                daysApart(activity.on(), measure))))
        .filter(candidate -> fits(activity, candidate, basis))
        .toList();
  }

  private boolean fits(Activity activity, Candidate candidate, Basis basis) {
    Measure measure = candidate.measure();
    return switch (basis) {
      case NUMBER -> measure.id().equals(activity.measureId());
      case AREA_UNIT_PERIOD ->
          measure.area() == activity.area()
              && sameUnit(measure.unit(), activity.unit())
              && inPeriod(activity.on(), candidate)
              && share(measure.workEnvironmentAreas(), activity.workEnvironmentAreas());
      case TEXT -> candidate.likeness() >= rules.sameWords() && inPlan(activity.on(), candidate);
    };
  }

  private boolean inPeriod(@Nullable LocalDate on, Candidate candidate) {
    return inPlan(on, candidate) && candidate.daysApart() <= rules.mostDaysApart();
  }

  private static boolean inPlan(@Nullable LocalDate on, Candidate candidate) {
    return on == null
        || (!on.isBefore(candidate.plan().periodFrom())
            && !on.isAfter(candidate.plan().periodTo()));
  }

  /** 0 where one of the days is not said, or it lies between beginning and end. */
  private static long daysApart(@Nullable LocalDate on, Measure measure) {
    LocalDate due = measure.dueOn();
    LocalDate start = measure.startOn() == null ? due : measure.startOn();
    if (on == null || due == null || start == null) {
      return 0;
    }
    return on.isBefore(start)
        ? ChronoUnit.DAYS.between(on, start)
        : Math.max(0, ChronoUnit.DAYS.between(due, on));
  }

  private static boolean sameUnit(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : other != null && plain(one).equals(plain(other));
  }

  private static String plain(String unit) {
    return unit.strip().toLowerCase(Locale.ROOT);
  }

  /** Where both say their working-environment areas, they have one in common. */
  private static boolean share(List<WorkEnvironmentArea> one, List<WorkEnvironmentArea> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }
}
