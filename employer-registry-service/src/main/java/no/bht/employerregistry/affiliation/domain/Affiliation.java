package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.Collection;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationEnded;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An employer's affiliation with an occupational health service (tilknytning til
 * bedriftshelsetjeneste). Statute: aml. § 3-3, FOR-2011-12-06-1355 § 13-1.
 *
 * <p>It is reported by the employer, the provider or the registrar and holds from its first day.
 * When the provider's approval ends, all affiliations with it are invalidated together, and
 * restored together when it is approved again; that is done set-wise by {@link Affiliations}. It
 * ends when a last day is reported, which may lie ahead.
 *
 * @param version grows with every change
 */
public record Affiliation(
    AffiliationId id,
    AffiliationTerms terms,
    AffiliationState state,
    @Nullable Invalidation invalidation,
    long version) {

  /** First day without an approved provider; {@code null} while it has one. */
  public @Nullable LocalDate invalidFrom() {
    return invalidation == null ? null : invalidation.from();
  }

  /**
   * A new affiliation.
   *
   * @param others the employer's other affiliations
   * @param approvals all approvals of the provider known here
   * @throws CommandRefused if another covers the same part on the same days, or no approval covers
   *     a day that is still to come (for a past affiliation: any of its days)
   */
  public static Affiliation start(
      AffiliationId id,
      AffiliationTerms terms,
      Collection<Affiliation> others,
      Collection<ProviderApproval> approvals,
      LocalDate today) {
    if (others.stream().anyMatch(other -> other.terms.collidesWith(terms))) {
      throw new CommandRefused(new Refusal.OverlappingAffiliation());
    }
    DateRange relevant = stillToCome(terms.period(), today);
    if (approvals.stream().noneMatch(approval -> approval.period().overlaps(relevant))) {
      throw new CommandRefused(new Refusal.ProviderNotApproved());
    }
    return new Affiliation(id, terms, AffiliationState.IN_FORCE, null, 0);
  }

  private static DateRange stillToCome(DateRange period, LocalDate today) {
    boolean laterThanToday = period.from().isAfter(today);
    boolean past = period.to() != null && period.to().isBefore(today);
    return laterThanToday || past ? period : new DateRange(today, period.to());
  }

  /**
   * The event that announces a new affiliation.
   *
   * @param employees of the employer; {@code null} where the register does not say
   */
  public AffiliationStarted started(@Nullable Integer employees) {
    DateRange period = terms.period();
    return new AffiliationStarted(
        id, terms.employer(), terms.provider(), period.from(), period.to(), false, employees);
  }

  /**
   * Ends it.
   *
   * @throws CommandRefused if it has ended, or {@code lastDay} lies before its first day or does
   *     not shorten it
   */
  public Affiliation end(LocalDate lastDay) {
    DateRange period = terms.period();
    if (lastDay.isBefore(period.from())) {
      throw new CommandRefused(new Refusal.LastDayBeforeFirst());
    }
    boolean shortens = period.to() == null || lastDay.isBefore(period.to());
    if (!state.canBecome(AffiliationState.ENDED) || !shortens) {
      throw new CommandRefused(new Refusal.AlreadyEnded());
    }
    return new Affiliation(
        id, terms.withLastDay(lastDay), AffiliationState.ENDED, invalidation, version);
  }

  /** The event that announces the end. */
  public AffiliationEnded ended(LocalDate lastDay) {
    return new AffiliationEnded(id, terms.employer(), terms.provider(), lastDay);
  }
}
