package no.bht.supervision.documentdemand;

import java.time.LocalDate;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/**
 * What is demanded, of whom and by when.
 *
 * @param text what is demanded
 * @param deadline last day, as asked for
 */
public record Demanded(
    OrganisationNumber holder,
    HolderKind holderKind,
    String text,
    DemandForm form,
    Set<DataCategory> categories,
    Proportionality why,
    LocalDate deadline) {
  public Demanded {
    categories = Set.copyOf(categories);
  }

  /**
   * @throws CommandRefused if the day is not after today; if another than the party is asked
   *     without the reasons the law demands, or for special categories of personal data
   */
  void requireLawful(OrganisationNumber party, LocalDate today) {
    requireAfter(deadline, today);
    CommandRefused.when(
        (holderKind == HolderKind.PARTY) != holder.equals(party), new Refusal.HolderMismatch());
    var missing = why.missing(holderKind);
    CommandRefused.when(!missing.isEmpty(), new Refusal.ProportionalityMissing(missing));
    boolean another = holderKind != HolderKind.PARTY;
    CommandRefused.when(another && categories.isEmpty(), new Refusal.DataCategoriesMissing());
    CommandRefused.when(
        another && categories.stream().anyMatch(DataCategory::isSpecial),
        new Refusal.SpecialCategoriesDemanded());
  }

  static void requireAfter(LocalDate deadline, LocalDate today) {
    CommandRefused.when(!deadline.isAfter(today), new Refusal.DemandDeadlineTooEarly(deadline));
  }

  /** The last day: a working day. Statute: domstolloven § 149. */
  LocalDate lastDay() {
    return TimeLimits.nextWorkingDay(deadline);
  }
}
