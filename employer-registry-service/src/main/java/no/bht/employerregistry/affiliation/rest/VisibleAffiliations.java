package no.bht.employerregistry.affiliation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Affiliations.Known;
import no.bht.employerregistry.affiliation.domain.Affiliations.Search;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.domain.ProviderApproval;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.employerregistry.affiliation.usecase.HoldAffiliation;
import no.bht.employerregistry.http.QueryValue;
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
  private final HoldAffiliation holding;
  private final ProviderApprovals approvals;
  private final Caller caller;
  private final InstantSource clock;

  VisibleAffiliations(
      Affiliations affiliations,
      HoldAffiliation holding,
      ProviderApprovals approvals,
      Caller caller,
      InstantSource clock) {
    this.affiliations = affiliations;
    this.holding = holding;
    this.approvals = approvals;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Which side the caller is of; of both (an own service), the employer.
   *
   * @throws ProblemException 404 unless the caller is an officer of the roles or a party
   */
  Party requireParty(AffiliationTerms terms, String... officerRoles) {
    return side(terms.employer(), terms.provider(), officerRoles);
  }

  Party side(OrganisationNumber employer, OrganisationNumber provider, String... officerRoles) {
    if (isEmployer(employer)) {
      return Party.EMPLOYER;
    }
    if (isProvider(provider)) {
      return Party.PROVIDER;
    }
    if (Stream.of(officerRoles).anyMatch(caller::is)) {
      return Party.REGISTRAR;
    }
    throw ProblemException.notFound();
  }

  /**
   * @throws ProblemException 404 if there is none, or the caller may not know of it
   */
  Affiliation get(AffiliationId id, String... officerRoles) {
    Affiliation found =
        affiliations
            .find(id)
            .or(() -> history(id).reversed().stream().map(Known::affiliation).findFirst())
            .orElseThrow(ProblemException::notFound);
    requireParty(found.terms(), officerRoles);
    return found;
  }

  /**
   * The affiliation, held for a change.
   *
   * @throws ProblemException 404 if there is none, or the caller may not know of it
   */
  Held hold(AffiliationId id) {
    AffiliationTerms terms =
        affiliations.find(id).map(Affiliation::terms).orElseThrow(ProblemException::notFound);
    Party by = requireParty(terms, Roles.REGISTRAR);
    return new Held(holding.hold(id).orElseThrow(ProblemException::notFound), by);
  }

  /** An affiliation held by a side. */
  record Held(Affiliation affiliation, Party by) {}

  List<Known> history(AffiliationId id) {
    return affiliations.history(id);
  }

  Page<AffiliationResponse> list(Search search, @Nullable String after, PageSize size) {
    UUID from = Cursor.idAfter(after);
    Page<Affiliation> page =
        Page.of(
            affiliations.search(own(search), from, size.plusOne()),
            size,
            last -> Cursor.of(last.id().value()));
    return new Page<>(responses(page.items()), page.next());
  }

  /**
   * One employer's as they were known then, those of the search.
   *
   * @throws ProblemException 400 if it names no employer
   */
  List<AffiliationResponse> knownAt(Search search, Instant moment) {
    Search wanted = own(search);
    OrganisationNumber employer = wanted.employer();
    if (employer == null) {
      throw QueryValue.missing("employer");
    }
    return responses(
        affiliations.knownAt(employer, moment).stream()
            .filter(Affiliation::held)
            .filter(wanted::fits)
            .toList());
  }

  AffiliationResponse response(Affiliation affiliation) {
    return responses(List.of(affiliation)).getFirst();
  }

  List<AffiliationResponse> responses(List<Affiliation> found) {
    Collection<ProviderApproval> known =
        approvals.ofAll(
            found.stream().map(one -> one.terms().provider()).collect(Collectors.toSet()));
    LocalDate today = Oslo.today(clock);
    return found.stream().map(one -> AffiliationResponse.of(one, known, today)).toList();
  }

  /** A party that names nobody, or itself, gets its own; one that names another gets nothing. */
  private Search own(Search wanted) {
    if (caller.is(Roles.REGISTRAR) || caller.is(Roles.INSPECTOR)) {
      return wanted;
    }
    OrganisationNumber own = caller.organisation().orElseThrow(ProblemException::notFound);
    if (caller.is(Roles.EMPLOYER) && (wanted.employer() == null || own.equals(wanted.employer()))) {
      return wanted.of(own, wanted.provider());
    }
    if (caller.is(Roles.PROVIDER) && (wanted.provider() == null || own.equals(wanted.provider()))) {
      return wanted.of(wanted.employer(), own);
    }
    throw ProblemException.notFound();
  }

  private boolean isEmployer(OrganisationNumber party) {
    return caller.is(Roles.EMPLOYER) && caller.actsFor(party);
  }

  private boolean isProvider(OrganisationNumber party) {
    return caller.is(Roles.PROVIDER) && caller.actsFor(party);
  }
}
