package no.bht.approval.approvalcase.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import no.bht.approval.approvalcase.domain.FactsHistory;
import no.bht.approval.approvalcase.domain.Standard;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Grounds;
import no.bht.approval.approvalcase.domain.requirement.MachineResult;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;

/**
 * Weighs what a provider tells against the requirements of each day: what falls below which limit,
 * from which day. What was below before and is not touched (an approval under the exception of §
 * 2-2 last paragraph) does not fall.
 *
 * @param standards what is required on a day
 */
public record Weighing(Function<LocalDate, Standard> standards) {

  /**
   * What falls because of a change, on the day it takes effect or on a later day that is known.
   *
   * @param from the day the change takes effect
   */
  public List<Shortfall> ofChange(FactsHistory before, FactsHistory after, LocalDate from) {
    SortedSet<LocalDate> days = new TreeSet<>(after.changesAfter(from));
    days.add(from);
    List<Shortfall> fallen = new ArrayList<>();
    for (LocalDate day : days) {
      fallenOn(day, unmet(before, day), unmet(after, day)).stream()
          .filter(shortfall -> fallen.stream().noneMatch(other -> isOf(shortfall, other)))
          .forEach(fallen::add);
    }
    return List.copyOf(fallen);
  }

  /** What falls on the day, because a position has ended the day before or another holds. */
  public List<Shortfall> ofDay(FactsHistory facts, LocalDate day) {
    return fallenOn(day, unmet(facts, day.minusDays(1)), unmet(facts, day));
  }

  /** The same shortfalls; those that are met again on the day, or when they would begin, say so. */
  public List<Shortfall> remedied(List<Shortfall> shortfalls, FactsHistory facts, LocalDate day) {
    return shortfalls.stream()
        .map(
            shortfall -> {
              LocalDate from = shortfall.from().isAfter(day) ? shortfall.from() : day;
              return shortfall.remediedFrom() == null
                      && !unmet(facts, from).containsKey(shortfall.requirement())
                  ? shortfall.remedied(from)
                  : shortfall;
            })
        .toList();
  }

  private static boolean isOf(Shortfall one, Shortfall other) {
    return one.requirement() == other.requirement();
  }

  private static List<Shortfall> fallenOn(
      LocalDate day,
      Map<ApprovalRequirement, RequirementAssessment> before,
      Map<ApprovalRequirement, RequirementAssessment> after) {
    return after.values().stream()
        .filter(
            assessment -> {
              RequirementAssessment earlier = before.get(assessment.requirement());
              return earlier == null || !earlier.machine().equals(assessment.machine());
            })
        .map(
            assessment ->
                new Shortfall(
                    assessment.requirement(),
                    assessment.rule().statute(),
                    day,
                    assessment.machine().evidence(),
                    null))
        .toList();
  }

  /** What the machine counts as unmet on the day; documents have no part in what it counts. */
  private Map<ApprovalRequirement, RequirementAssessment> unmet(FactsHistory facts, LocalDate day) {
    Map<ApprovalRequirement, RequirementAssessment> unmet =
        new EnumMap<>(ApprovalRequirement.class);
    Standard standard = standards.apply(day);
    facts
        .on(day)
        .map(told -> new Grounds(told.content(), Set.of(), standard.training(), day))
        .map(standard.rules()::assess)
        .orElse(List.of())
        .stream()
        .filter(assessment -> assessment.machine().result() == MachineResult.NOT_MET)
        .forEach(assessment -> unmet.put(assessment.requirement(), assessment));
    return unmet;
  }
}
