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
  private final List<Planned> planned;
  private final MatchRules rules;
  private final Map<UUID, Match> found = new LinkedHashMap<>();
  private final Set<Place> answered = new HashSet<>();

  /** A measure; plans that begin as copies may have numbers in common. */
  record Place(UUID plan, UUID measure) {}

  /** An activity's measure. */
  record Match(Place place, Basis basis) {}

  /** A measure with its words, which are compared with those of every activity. */
  private record Planned(Plan plan, Measure measure, Set<String> words) {
    Place place() {
      return new Place(plan.id(), measure.id());
    }
  }

  private record Candidate(Planned planned, double likeness, long daysApart) {}

  /** An activity and what it may answer. */
  private record Asked(Activity activity, List<Candidate> candidates) {
    double bestLikeness() {
      return candidates.stream().mapToDouble(Candidate::likeness).max().orElse(0);
    }
  }

  private Matching(List<Plan> plans, MatchRules rules) {
    this.planned =
        plans.stream()
            .flatMap(
                plan ->
                    plan.measures().stream()
                        .map(it -> new Planned(plan, it, Words.of(it.description()).distinct())))
            .toList();
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
        .map(activity -> new Asked(activity, candidates(activity, basis)))
        .sorted(Comparator.comparingDouble(asked -> -asked.bestLikeness()))
        .filter(asked -> !matched(asked, basis))
        .map(Asked::activity)
        .toList();
  }

  private boolean matched(Asked asked, Basis basis) {
    Optional<Candidate> best =
        asked.candidates().stream()
            .min(
                Comparator.comparingDouble((Candidate it) -> -it.likeness())
                    .thenComparing(it -> answered.contains(it.planned().place()))
                    .thenComparingLong(Candidate::daysApart));
    best.ifPresent(
        it -> {
          answered.add(it.planned().place());
          found.put(asked.activity().id(), new Match(it.planned().place(), basis));
        });
    return best.isPresent();
  }

  private List<Candidate> candidates(Activity activity, Basis basis) {
    Set<String> words = Words.of(activity.description()).distinct();
    return planned.stream()
        .filter(it -> fits(activity, it, basis))
        .map(
            it ->
                new Candidate(
                    it, Words.jaccard(words, it.words()), daysApart(activity.on(), it.measure())))
        .filter(it -> basis != Basis.TEXT || it.likeness() >= rules.sameWords())
        .toList();
  }

  private boolean fits(Activity activity, Planned planned, Basis basis) {
    Measure measure = planned.measure();
    return switch (basis) {
      case NUMBER -> measure.id().equals(activity.measureId());
      case AREA_UNIT_PERIOD ->
          measure.area() == activity.area()
              && sameUnit(measure.unit(), activity.unit())
              && inPlan(activity.on(), planned.plan())
              && daysApart(activity.on(), measure) <= rules.mostDaysApart()
              && share(measure.workEnvironmentAreas(), activity.workEnvironmentAreas());
      case TEXT -> inPlan(activity.on(), planned.plan());
    };
  }

  private static boolean inPlan(@Nullable LocalDate on, Plan plan) {
    return on == null || plan.covers(on);
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
