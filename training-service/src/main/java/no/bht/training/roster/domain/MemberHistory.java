package no.bht.training.roster.domain;

import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Port: what members were before they were changed. Nothing of it is ever changed. */
public interface MemberHistory {

  /** Adds a change. */
  void add(MemberChange change);

  /** The changes of a member, the first one first; of annulled members too. */
  List<MemberChange> of(OrganisationNumber provider, MemberId id, @Nullable UUID after, int limit);

  /** Whether the provider has, or had, such a member. */
  boolean knows(OrganisationNumber provider, MemberId id);
}
