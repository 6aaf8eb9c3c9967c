package no.bht.employerregistry.listproposal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryListEntry;
import org.jspecify.annotations.Nullable;

/**
 * A list of § 13-1 as somebody proposes it (forslag til næringsliste), in the shape of the lists
 * that are in force; whatever may be missing or wrong, until {@link ListCheck} has looked.
 *
 * @param validFrom first day as it is proposed; the adoption decides
 * @param validTo last day as it is proposed; a list applies until the next one begins
 * @param ruleVersion the regulation that gives it, when there is one yet
 */
public record ProposedList(
    @Nullable String regulation,
    @Nullable String amendedBy,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Classification classification,
    @Nullable String ruleVersion,
    @Nullable String source,
    @Nullable String licence,
    List<Entry> entries) {

  public ProposedList {
    entries = List.copyOf(entries);
  }

  /**
   * One industry group.
   *
   * @param level number of digits of the code
   * @param condition the limitation; null when the code alone decides
   */
  public record Entry(
      @Nullable String code,
      @Nullable Integer level,
      @Nullable String nameNb,
      @Nullable String condition,
      @Nullable Boolean decidableByCode) {}

  /**
   * The list as it applies from a day.
   *
   * @throws RuntimeException if {@link ListCheck} finds a fault in it
   */
  public IndustryList from(LocalDate day, String givenBy) {
    List<IndustryListEntry> groups =
        entries.stream()
            .map(
                entry ->
                    new IndustryListEntry(
                        new IndustryCode(Objects.requireNonNull(entry.code())),
                        Objects.requireNonNull(entry.nameNb()),
                        entry.condition()))
            .toList();
    return new IndustryList(givenBy, Objects.requireNonNull(classification), day, null, groups);
  }

  /** The same list with its day and the regulation that gave it. */
  public ProposedList adopted(LocalDate day, String givenBy) {
    return new ProposedList(
        regulation, givenBy, day, null, classification, givenBy, source, licence, entries);
  }
}
