package no.bht.employerregistry.plan.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import no.bht.employerregistry.committee.domain.CommitteeThreshold;
import no.bht.employerregistry.wording.domain.Words;

/**
 * A plan as it is looked at on a day.
 *
 * @param changes the reasons for which versions were made
 * @param fewestWords of a concrete action; fewer are a heading. Set by the office, not by law
 * @param committee what the register's number of employees means for the committee on that day
 */
public record PlanView(
    Plan plan,
    List<ChangeReason> changes,
    LocalDate today,
    int fewestWords,
    CommitteeThreshold.Need committee) {

  public PlanView {
    changes = List.copyOf(changes);
  }

  /** Measures for which it does not hold. */
  List<Measure> measuresWithout(Predicate<Measure> property) {
    return plan.measures().stream().filter(property.negate()).toList();
  }

  /** Concrete action, not a heading, a meeting or the report. */
  public boolean isConcrete(Measure measure) {
    return !isMeetingOrReport(measure) && Words.of(measure.description()).count() >= fewestWords;
  }

  /** By its kind; where nobody said, by its words. */
  public static boolean isMeetingOrReport(Measure measure) {
    if (measure.kind() != null) {
      return measure.kind() != MeasureKind.ACTIVITY;
    }
    List<String> words = Words.of(measure.description()).values();
    return words.stream().noneMatch(word -> word.startsWith("dialog"))
        && (words.stream().anyMatch(PlanView::namesMeetingOrReport)
            || Collections.indexOfSubList(words, List.of("annual", "report")) >= 0);
  }

  /** A dialogue meeting (dialogmøte) is adaptation for one employee, not cooperation. */
  private static boolean namesMeetingOrReport(String word) {
    return word.matches("meetings?|.*møte[rt]?|.*møt(a|ene)|årsrapport.*|årsmelding.*");
  }

  /** Planned still, and its day has passed. */
  public List<Measure> overdue() {
    return plan.measures().stream()
        .filter(measure -> measure.status() == MeasureStatus.PLANNED)
        .filter(measure -> measure.dueOn() != null && measure.dueOn().isBefore(today))
        .toList();
  }

  /** Has nothing to do with more than one unit. */
  boolean hasOneUnit() {
    return plan.content().units().size() == 1;
  }

  /** Or must have one, whatever the plan says. */
  boolean hasCommittee() {
    Committee said = plan.content().committee();
    return committee == CommitteeThreshold.Need.MANDATORY
        || (said != null && (said.exists() || said.required()));
  }
}
