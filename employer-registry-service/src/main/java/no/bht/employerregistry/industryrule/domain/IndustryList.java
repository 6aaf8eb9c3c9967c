package no.bht.employerregistry.industryrule.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the industry list (næringsliste) of FOR-2011-12-06-1355 § 13-1 second paragraph.
 *
 * @param ruleVersion the regulation that gave this list, for example FOR-2025-10-07-1993
 * @param validFrom first day it applies
 * @param validTo last day it applies; null = no end known
 */
public record IndustryList(
    String ruleVersion,
    Classification classification,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<IndustryListEntry> entries) {

  /**
   * @throws IllegalArgumentException if an entry is the beginning of another: two could match
   */
  public IndustryList {
    entries = List.copyOf(entries);
    for (IndustryListEntry entry : entries) {
      if (entries.stream().filter(other -> other.code().beginsWith(entry.code())).count() != 1) {
        throw new IllegalArgumentException("Entry is the beginning of another: " + entry.code());
      }
    }
  }

  /** Whether this is the list on {@code date}; first and last day included. */
  public boolean isValidOn(LocalDate date) {
    return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
  }

  /** The same list, if it applies longer than to {@code lastDay}, with that as its last day. */
  IndustryList endedBy(LocalDate lastDay) {
    return validTo != null && !validTo.isAfter(lastDay) ? this : until(lastDay);
  }

  IndustryList until(@Nullable LocalDate lastDay) {
    return new IndustryList(ruleVersion, classification, validFrom, lastDay, entries);
  }

  /** The entry that {@code code} begins with; never more than one. */
  public Optional<IndustryListEntry> entryFor(IndustryCode code) {
    for (IndustryListEntry entry : entries) {
      if (code.beginsWith(entry.code())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Whether the list names groups below {@code code}, so that the code does not decide. */
  public boolean isFinerThan(IndustryCode code) {
    for (IndustryListEntry entry : entries) {
      if (entry.code().beginsWith(code) && !entry.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** What the list says of a code of its own classification, the same answer for the same code. */
  IndustryAssessment assess(IndustryCode code) {
    Optional<IndustryListEntry> entry = entryFor(code);
    if (entry.isPresent()) {
      return IndustryAssessment.byEntry(this, entry.get(), code);
    }
    if (code.isNotStated()) {
      return IndustryAssessment.open(this, code, OpenQuestion.NOT_STATED);
    }
    if (isFinerThan(code)) {
      return IndustryAssessment.open(this, code, OpenQuestion.CODE_TOO_COARSE);
    }
    if (!classification.knowsDivisionOf(code)) {
      return IndustryAssessment.open(this, code, OpenQuestion.UNKNOWN_CODE);
    }
    return IndustryAssessment.notListed(this, code);
  }
}
