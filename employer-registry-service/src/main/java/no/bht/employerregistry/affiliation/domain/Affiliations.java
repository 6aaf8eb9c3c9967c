package no.bht.employerregistry.affiliation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Loads and saves affiliations, and keeps what they were. */
public interface Affiliations {

  Optional<Affiliation> find(AffiliationId id);

  /** Locks the affiliation until the transaction ends. */
  Optional<Affiliation> hold(AffiliationId id);

  /** All of the employers'. */
  List<Affiliation> ofEmployers(Collection<OrganisationNumber> employers);

  /** The provider's that hold on some day from the day on. */
  List<Affiliation> ofProvider(OrganisationNumber provider, LocalDate from);

  /**
   * Those that fit, in the order of their ids.
   *
   * @param after the id after which to begin
   */
  List<Affiliation> search(Search search, @Nullable UUID after, int most);

  /** The employer's, as they were known at the moment. */
  List<Affiliation> knownAt(OrganisationNumber employer, Instant moment);

  /** What was known of it, the oldest first; also of one that was removed. */
  List<Known> history(AffiliationId id);

  void add(Collection<Affiliation> affiliations, Why why);

  /**
   * Saves changes, if they are still what they were when they were read; the stored versions grow
   * by one.
   */
  void save(Collection<Affiliation> affiliations, Why why);

  /** Takes it out; its history stays. */
  void remove(Affiliation affiliation, Why why);

  /**
   * What to look for; null = any.
   *
   * @param on a day on which it holds
   * @param agreement where it stands on {@code today}
   * @param notInList whether a provider's complete list left it out
   */
  record Search(
      @Nullable OrganisationNumber employer,
      @Nullable OrganisationNumber provider,
      @Nullable LocalDate on,
      @Nullable AffiliationState state,
      @Nullable AgreementState agreement,
      @Nullable ContractForm contractForm,
      @Nullable Boolean notInList,
      LocalDate today) {

    /** Whether an affiliation is one that is looked for. */
    public boolean fits(Affiliation one) {
      AffiliationTerms terms = one.terms();
      return (employer == null || employer.equals(terms.employer()))
          && (provider == null || provider.equals(terms.provider()))
          && (on == null || terms.period().contains(on))
          && (state == null || state == one.state())
          && (agreement == null || agreement == one.agreement().on(today))
          && (contractForm == null || contractForm == terms.contractForm())
          && (notInList == null || notInList == (one.notInListSince() != null));
    }

    /** The same between these two. */
    public Search of(
        @Nullable OrganisationNumber anEmployer, @Nullable OrganisationNumber aProvider) {
      return new Search(
          anEmployer, aProvider, on, state, agreement, contractForm, notInList, today);
    }
  }

  /**
   * Why something is another.
   *
   * @param by who said so; null = the provider's approval
   * @param reason in that party's words
   */
  record Why(Change change, @Nullable Party by, @Nullable String reason) {
    public Why(Change change, @Nullable Party by) {
      this(change, by, null);
    }
  }

  /** What happened to one. */
  enum Change {
    REPORTED,
    CHANGED,
    CONTACTS,
    LISTED,
    ENDED,
    CONFIRMED,
    DISPUTED,
    DISPUTE_WITHDRAWN,
    RESOLVED,
    REMOVED,
    INVALIDATED,
    RESTORED
  }

  /** What was known from a moment on. */
  record Known(Instant since, Why why, Affiliation affiliation) {}
}
