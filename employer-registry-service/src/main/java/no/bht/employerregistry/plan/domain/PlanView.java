package no.bht.employerregistry.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import no.bht.employerregistry.wording.domain.Words;

/**
 * A plan as it is looked at on a day.
 *
 * @param changes the reasons for which versions were made
 * @param fewestWords of a concrete action; fewer are a heading. Set by the office, not by law
 */
public record PlanView(Plan plan, List<ChangeReason> changes, LocalDate today, int fewestWords) {

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
    return measure.kind() == null
        ? Words.of(measure.description()).values().stream().anyMatch(PlanView::namesMeeting)
        : measure.kind() != MeasureKind.ACTIVITY;
  }

  private static boolean namesMeeting(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("meeting")
        || lower.equals("meetings")
        || lower.matches(".*(møte|møter|møtet|møta|møtene)")
        || lower.startsWith("årsrapport");
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

  boolean hasCommittee() {
    Committee committee = plan.content().committee();
    return committee != null && (committee.exists() || committee.required());
  }
}
