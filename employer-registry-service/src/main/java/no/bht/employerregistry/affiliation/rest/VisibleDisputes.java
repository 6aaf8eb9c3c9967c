package no.bht.employerregistry.affiliation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Disputes;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.usecase.HoldAffiliation;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** The registrar sees all disputes, a side its own. */
@ApplicationScoped
class VisibleDisputes {
  private final Disputes disputes;
  private final HoldAffiliation holding;
  private final VisibleAffiliations parties;
  private final Caller caller;

  VisibleDisputes(
      Disputes disputes, HoldAffiliation holding, VisibleAffiliations parties, Caller caller) {
    this.disputes = disputes;
    this.holding = holding;
    this.parties = parties;
    this.caller = caller;
  }

  Page<Dispute> list(@Nullable Boolean open, @Nullable String after, PageSize size) {
    OrganisationNumber party =
        caller.is(Roles.REGISTRAR)
            ? null
            : caller.organisation().orElseThrow(ProblemException::notFound);
    return Page.of(
        disputes.search(party, open, Cursor.idAfter(after), size.plusOne()),
        size,
        last -> Cursor.of(last.id()));
  }

  /**
   * @throws ProblemException 404 if there is none, or the caller may not know of it
   */
  Dispute get(UUID id) {
    Dispute found = disputes.find(id).orElseThrow(ProblemException::notFound);
    side(found);
    return found;
  }

  /** The dispute, held for a change; after the affiliation, where that is changed too. */
  Dispute hold(UUID id) {
    get(id);
    return disputes.hold(id).orElseThrow(ProblemException::notFound);
  }

  /**
   * What it is about, held for a change.
   *
   * @throws CommandRefused if it is no more, which is so when the dispute is resolved
   */
  Affiliation holdAffiliation(UUID id) {
    AffiliationId affiliation = get(id).affiliation();
    return holding
        .hold(affiliation)
        .orElseThrow(() -> new CommandRefused(new Refusal.DisputeResolved()));
  }

  /** Which side the caller is of. */
  Party side(Dispute dispute) {
    return parties.side(dispute.employer(), dispute.provider(), Roles.REGISTRAR);
  }
}
