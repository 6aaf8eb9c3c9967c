package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * The duty of an employer through time, by the rules (BHT-pliktens historie): between two of its
 * days nothing that the duty depends on changes.
 */
public record DutyTimeline(List<Segment> segments) {

  public DutyTimeline {
    segments = List.copyOf(segments);
  }

  /**
   * @param to last day; null = until further notice
   */
  public record Segment(LocalDate from, @Nullable LocalDate to, TotalDuty duty) {}

  /**
   * @param from the first day that is asked about
   */
  public static DutyTimeline of(IndustryRule rule, DutyFacts facts, LocalDate from) {
    List<Segment> segments = new ArrayList<>();
    LocalDate begin = from;
    TotalDuty duty = TotalDuty.on(from, rule, facts);
    for (LocalDate turn : turns(rule, facts, from)) {
      TotalDuty next = TotalDuty.on(turn, rule, facts);
      if (!same(duty, next)) {
        segments.add(new Segment(begin, turn.minusDays(1), duty));
        begin = turn;
        duty = next;
      }
    }
    segments.add(new Segment(begin, null, duty));
    return new DutyTimeline(segments);
  }

  /** Days after {@code from} on which something begins or has ended. */
  private static SortedSet<LocalDate> turns(IndustryRule rule, DutyFacts facts, LocalDate from) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (IndustryList list : rule.lists()) {
      add(days, list.validFrom(), list.validTo());
    }
    facts.readings().forEach(reading -> days.add(reading.readOn()));
    facts.exactCodes().forEach(code -> days.add(code.from()));
    facts.answers().forEach(answer -> days.add(answer.from()));
    facts.grounds().forEach(ground -> add(days, ground.from(), ground.to()));
    facts.suspensions().forEach(suspension -> add(days, suspension.from(), suspension.to()));
    if (facts.deregisteredOn() != null) {
      days.add(facts.deregisteredOn());
    }
    return days.tailSet(from.plusDays(1));
  }

  private static void add(SortedSet<LocalDate> days, LocalDate from, @Nullable LocalDate to) {
    days.add(from);
    if (to != null) {
      days.add(to.plusDays(1));
    }
  }

  private static boolean same(TotalDuty one, TotalDuty other) {
    return one.outcome() == other.outcome()
        && one.byList().equals(other.byList())
        && idOf(one.answer()).equals(idOf(other.answer()))
        && one.grounds().equals(other.grounds())
        && one.suspensions().stream()
            .map(Suspension::dispensation)
            .toList()
            .equals(other.suspensions().stream().map(Suspension::dispensation).toList());
  }

  private static String idOf(@Nullable LimitationAnswer answer) {
    UUID id = answer == null ? null : answer.id();
    return String.valueOf(id);
  }
}
