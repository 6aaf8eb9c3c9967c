package no.bht.employerregistry.industryrule.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All versions of the industry list (næringsliste), each with its validity: the rule for any day.
 * Statute: FOR-2011-12-06-1355 § 13-1 second paragraph.
 */
public record IndustryRule(List<IndustryList> lists) {

  /**
   * @throws IllegalArgumentException if two lists are valid on the same day
   */
  public IndustryRule {
    lists = lists.stream().sorted(Comparator.comparing(IndustryList::validFrom)).toList();
    for (int i = 1; i < lists.size(); i++) {
      if (lists.get(i - 1).isValidOn(lists.get(i).validFrom())) {
        throw new IllegalArgumentException("Two lists on " + lists.get(i).validFrom());
      }
    }
  }

  /**
   * The rule with one more list, which ends the last one on the day before its first.
   *
   * @throws IllegalArgumentException if a list begins on the new one's first day or later
   */
  public IndustryRule followedBy(IndustryList next) {
    if (lists.stream().anyMatch(list -> !list.validFrom().isBefore(next.validFrom()))) {
      throw new IllegalArgumentException("A list begins on or after " + next.validFrom());
    }
    LocalDate lastDay = next.validFrom().minusDays(1);
    return new IndustryRule(
        Stream.concat(lists.stream().map(list -> list.endedBy(lastDay)), Stream.of(next)).toList());
  }

  /** The rule as it would be had no list begun on that day: the one before goes on instead. */
  public IndustryRule withoutListFrom(LocalDate first) {
    IndustryList gone =
        lists.stream().filter(l -> l.validFrom().equals(first)).findAny().orElse(null);
    if (gone == null) {
      return this;
    }
    LocalDate lastDay = first.minusDays(1);
    return new IndustryRule(
        lists.stream()
            .filter(list -> !list.validFrom().equals(first))
            .map(list -> lastDay.equals(list.validTo()) ? list.until(gone.validTo()) : list)
            .toList());
  }

  /** The list that applies on {@code date}; empty before the first. */
  public Optional<IndustryList> listOn(LocalDate date) {
    return lists.stream().filter(list -> list.isValidOn(date)).findAny();
  }

  /**
   * What the list valid on {@code date} says of a code. Never compares across classifications.
   *
   * @param code null when the register states no industry
   */
  public IndustryAssessment assess(
      @Nullable IndustryCode code, Classification classification, LocalDate date) {
    IndustryList list = listOn(date).orElse(null);
    if (list == null) {
      return IndustryAssessment.open(null, code, OpenQuestion.NO_LIST_FOR_DATE);
    }
    if (code == null) {
      return IndustryAssessment.open(list, null, OpenQuestion.NOT_STATED);
    }
    if (list.classification() != classification) {
      return IndustryAssessment.open(list, code, OpenQuestion.OTHER_CLASSIFICATION);
    }
    return list.assess(code);
  }
}
