package no.bht.employerregistry.affiliation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Affiliations.Search;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What the caller may see: officers all, employer and provider their own. */
@ApplicationScoped
class VisibleAffiliations {
  private final Affiliations affiliations;
  private final ProviderApprovals approvals;
  private final Caller caller;
  private final InstantSource clock;

  VisibleAffiliations(
      Affiliations affiliations, ProviderApprovals approvals, Caller caller, InstantSource clock) {
    this.affiliations = affiliations;
    this.approvals = approvals;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 404 unless the caller is an officer or a party
   */
  void requireParty(AffiliationTerms terms, String... officerRoles) {
    boolean officer = Stream.of(officerRoles).anyMatch(caller::is);
    if (!officer && !isEmployer(terms.employer()) && !isProvider(terms.provider())) {
      throw ProblemException.notFound();
    }
  }

  /**
   * @throws ProblemException 404 if there is none, or the caller may not know of it
   */
  Affiliation get(AffiliationId id, String... officerRoles) {
    Affiliation found = affiliations.find(id).orElseThrow(ProblemException::notFound);
    requireParty(found.terms(), officerRoles);
    return found;
  }

  Page<AffiliationResponse> list(
      @Nullable OrganisationNumber employer,
      @Nullable OrganisationNumber provider,
      @Nullable String after,
      PageSize size) {
    UUID from = after == null ? null : idOf(after);
    List<Affiliation> found = affiliations.search(search(employer, provider), from, size.plusOne());
    return Page.of(found, size, last -> new Cursor(last.id().value().toString()))
        .map(this::response);
  }

  AffiliationResponse response(Affiliation affiliation) {
    LocalDate today = Oslo.today(clock);
    boolean approved =
        approvals.of(affiliation.terms().provider()).stream()
            .anyMatch(approval -> approval.period().contains(today));
    return AffiliationResponse.of(affiliation, approved);
  }

  /** A party that names nobody, or itself, gets its own; one that names another gets nothing. */
  private Search search(
      @Nullable OrganisationNumber employer, @Nullable OrganisationNumber provider) {
    Search wanted = new Search(employer, provider);
    if (caller.is(Roles.REGISTRAR) || caller.is(Roles.INSPECTOR)) {
      return wanted;
    }
    OrganisationNumber own = caller.organisation().orElseThrow(ProblemException::notFound);
    if (caller.is(Roles.EMPLOYER) && (employer == null || employer.equals(own))) {
      return new Search(own, provider);
    }
    if (caller.is(Roles.PROVIDER) && (provider == null || provider.equals(own))) {
      return new Search(employer, own);
    }
    throw ProblemException.notFound();
  }

  private boolean isEmployer(OrganisationNumber party) {
    return caller.is(Roles.EMPLOYER) && caller.actsFor(party);
  }

  private boolean isProvider(OrganisationNumber party) {
    return caller.is(Roles.PROVIDER) && caller.actsFor(party);
  }

  private static UUID idOf(String after) {
    return Optional.of(Cursor.parse(after).key())
        .filter(key -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .orElseThrow(Cursor::invalid);
  }
}
