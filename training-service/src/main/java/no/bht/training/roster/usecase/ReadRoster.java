package no.bht.training.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.RosterLine;

/** Reads a provider's roster. */
@ApplicationScoped
public class ReadRoster {
  private final Roster roster;
  private final Access access;

  ReadRoster(Roster roster, Access access) {
    this.roster = roster;
    this.access = access;
  }

  /**
   * @throws NotFound if there is no such member, or it is another's
   */
  @Transactional
  public RosterLine one(OrganisationNumber provider, MemberId member) {
    access.requirePartyOrOffice(provider);
    return roster.line(provider, member).orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound if it is another's
   */
  @Transactional
  public List<RosterLine> lines(OrganisationNumber provider, Roster.Query query) {
    access.requirePartyOrOffice(provider);
    return roster.lines(provider, query);
  }
}
