package no.bht.training.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.roster.domain.MemberChange;
import no.bht.training.roster.domain.MemberHistory;
import no.bht.training.roster.domain.MemberId;
import org.jspecify.annotations.Nullable;

/** Reads what a member was before it was changed. */
@ApplicationScoped
public class ReadMemberHistory {
  private final MemberHistory history;
  private final Access access;

  ReadMemberHistory(MemberHistory history, Access access) {
    this.history = history;
    this.access = access;
  }

  /**
   * @throws NotFound if there never was such a member, or it is another's
   */
  @Transactional
  public List<MemberChange> of(
      OrganisationNumber provider, MemberId member, @Nullable UUID after, int limit) {
    access.requirePartyOrOffice(provider);
    if (!history.knows(provider, member)) {
      throw new NotFound();
    }
    return history.of(provider, member, after, limit);
  }
}
