package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationEnded;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers.Registration;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An employer's affiliation with an occupational health service (tilknytning til
 * bedriftshelsetjeneste). Statute: aml. § 3-3, FOR-2011-12-06-1355 § 13-1.
 *
 * <p>It is reported by the employer, the provider or the registrar and holds from its first day;
 * the other side confirms it, disagrees, or says nothing. When the provider's approval ends, all
 * affiliations with it are invalidated together, and restored together when it is approved again;
 * that is done set-wise by {@link Affiliations}. It ends when a last day is reported, which may lie
 * ahead. A mistake is corrected or removed; what was said before is kept.
 *
 * @param notInListSince when a provider's complete list did not name it any more
 * @param version grows with every change
 */
public record Affiliation(
    AffiliationId id,
    AffiliationTerms terms,
    Agreement agreement,
    Contacts contacts,
    AffiliationState state,
    @Nullable Invalidation invalidation,
    @Nullable LocalDate notInListSince,
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
   * @throws CommandRefused if the same contract is reported already, or no approval covers a day
   *     that is still to come (for a past affiliation: any of its days)
   */
  public static Affiliation start(
      AffiliationId id,
      AffiliationTerms terms,
      Agreement agreement,
      Collection<Affiliation> others,
      Collection<ProviderApproval> approvals,
      LocalDate today) {
    requireFree(terms, others);
    requireApproved(terms, approvals, today);
    return new Affiliation(
        id, terms, agreement, Contacts.UNTOLD, AffiliationState.IN_FORCE, null, null, 0);
  }

  /** The same, which follows what was told of its provider's approval before it was there. */
  public Affiliation following(ToldEnds ends) {
    if (invalidation != null) {
      return this;
    }
    return ends.of(terms.period())
        .map(
            end ->
                new Affiliation(
                    id,
                    terms,
                    agreement,
                    contacts,
                    AffiliationState.INVALIDATED,
                    end,
                    notInListSince,
                    version))
        .orElse(this);
  }

  private static void requireFree(AffiliationTerms terms, Collection<Affiliation> others) {
    if (others.stream().anyMatch(other -> other.terms.collidesWith(terms))) {
      throw new CommandRefused(new Refusal.OverlappingAffiliation());
    }
  }

  private static void requireApproved(
      AffiliationTerms terms, Collection<ProviderApproval> approvals, LocalDate today) {
    DateRange relevant = stillToCome(terms.period(), today);
    if (approvals.stream().noneMatch(approval -> approval.period().overlaps(relevant))) {
      throw new CommandRefused(new Refusal.ProviderNotApproved());
    }
  }

  private static DateRange stillToCome(DateRange period, LocalDate today) {
    boolean laterThanToday = period.from().isAfter(today);
    boolean past = period.to() != null && period.to().isBefore(today);
    return laterThanToday || past ? period : new DateRange(today, period.to());
  }

  /**
   * The event that announces a new affiliation.
   *
   * @param registered the employer; {@code null} where it is not in the register
   */
  public AffiliationStarted started(@Nullable Registration registered) {
    DateRange period = terms.period();
    return new AffiliationStarted(
        id,
        terms.employer(),
        terms.provider(),
        period.from(),
        period.to(),
        false,
        terms.coverage(),
        registered == null ? null : registered.employees(),
        registered == null ? null : registered.mainUnit());
  }

  /**
   * Ends it.
   *
   * @param agreed what is agreed after that
   * @throws CommandRefused if it has ended, or {@code lastDay} lies before its first day or does
   *     not shorten it
   */
  public Affiliation end(LocalDate lastDay, Agreement agreed) {
    DateRange period = terms.period();
    if (lastDay.isBefore(period.from())) {
      throw new CommandRefused(new Refusal.LastDayBeforeFirst());
    }
    if (!state.canBecome(AffiliationState.ENDED) || !isShorter(period, lastDay)) {
      throw new CommandRefused(new Refusal.AlreadyEnded());
    }
    return with(terms.withLastDay(lastDay), agreed, AffiliationState.ENDED);
  }

  /** What is told of a new affiliation: that it holds, and from when its provider does not. */
  public List<AffiliationEvent> begun(@Nullable Registration registered) {
    DateRange period = terms.period();
    List<AffiliationEvent> told = new ArrayList<>();
    told.add(started(registered));
    if (invalidation != null
        && (period.to() == null || !period.to().isBefore(invalidation.from()))) {
      told.add(
          new AffiliationInvalidated(
              id,
              terms.employer(),
              terms.provider(),
              period.from().isAfter(invalidation.from()) ? period.from() : invalidation.from(),
              invalidation.reason(),
              invalidation.successor()));
    }
    return told;
  }

  /** The event that announces the end. */
  public AffiliationEnded ended(LocalDate lastDay) {
    return new AffiliationEnded(id, terms.employer(), terms.provider(), lastDay);
  }

  /**
   * The same contract, told otherwise: a mistake corrected, a term agreed anew.
   *
   * @param corrected between the same employer and provider
   * @throws CommandRefused as {@link #start}; if nothing is told otherwise
   */
  public Affiliation change(
      AffiliationTerms corrected,
      Agreement agreed,
      Collection<Affiliation> others,
      Collection<ProviderApproval> approvals,
      ToldEnds ends,
      LocalDate today) {
    if (corrected.equals(terms)) {
      throw new CommandRefused(new Refusal.NothingChanged());
    }
    if (!corrected.period().equals(terms.period())
        || !corrected.coverage().isSameAs(terms.coverage())) {
      requireFree(corrected, others.stream().filter(other -> !other.id.equals(id)).toList());
      requireApproved(corrected, approvals, today);
    }
    Affiliation changed = with(corrected, agreed, goesOn(corrected) ? unended() : state);
    return corrected.period().equals(terms.period()) ? changed : changed.following(ends);
  }

  /** Whether a last day that was reported is taken back, or put off. */
  private boolean goesOn(AffiliationTerms corrected) {
    LocalDate to = corrected.period().to();
    LocalDate last = terms.period().to();
    return state == AffiliationState.ENDED && last != null && (to == null || to.isAfter(last));
  }

  private AffiliationState unended() {
    return invalidation == null ? AffiliationState.IN_FORCE : AffiliationState.INVALIDATED;
  }

  /** What others are told after a change: nothing unless its days or what it covers are others. */
  public List<AffiliationEvent> changedFrom(Affiliation before, @Nullable Registration registered) {
    DateRange then = before.terms.period();
    DateRange now = terms.period();
    boolean coversTheSame = terms.coverage().isSameAs(before.terms.coverage());
    if (now.equals(then) && coversTheSame) {
      return List.of();
    }
    LocalDate to = now.to();
    if (to != null && now.from().equals(then.from()) && isShorter(then, to) && coversTheSame) {
      return List.of(ended(to));
    }
    List<AffiliationEvent> told = new ArrayList<>();
    told.add(before.neverHeld());
    told.addAll(begun(registered));
    return told;
  }

  private static boolean isShorter(DateRange than, LocalDate to) {
    return than.to() == null || to.isBefore(than.to());
  }

  /** The event that takes all its days away: its last day is the one before its first. */
  public AffiliationEnded neverHeld() {
    return ended(terms.period().from().minusDays(1));
  }

  /** The days of its period on which its provider is approved, as far as known. */
  public Days approvedDays(Collection<ProviderApproval> approvals) {
    return Days.of(terms.period())
        .and(
            Days.of(
                approvals.stream()
                    .filter(approval -> approval.provider().equals(terms.provider()))
                    .map(ProviderApproval::period)
                    .toList()));
  }

  /** Whether it was ever taken to hold, as far as this tells: what was removed was not. */
  public boolean held() {
    return agreement.stored() != AgreementState.REMOVED;
  }

  public Affiliation with(Agreement agreed) {
    return with(terms, agreed, state);
  }

  /** With other contacts; nobody has to agree to when a telephone rang. */
  public Affiliation with(Contacts told) {
    return new Affiliation(
        id, terms, agreement, told, state, invalidation, notInListSince, version);
  }

  /**
   * @param since {@code null} when a list names it again
   */
  public Affiliation missingSince(@Nullable LocalDate since) {
    return new Affiliation(id, terms, agreement, contacts, state, invalidation, since, version);
  }

  /** The same as it counts for another unit of the same enterprise. */
  public Affiliation countedFor(OrganisationNumber unit, Coverage covered) {
    return with(terms.countedFor(unit, covered), agreement, state);
  }

  private Affiliation with(AffiliationTerms told, Agreement agreed, AffiliationState now) {
    return new Affiliation(id, told, agreed, contacts, now, invalidation, notInListSince, version);
  }
}
