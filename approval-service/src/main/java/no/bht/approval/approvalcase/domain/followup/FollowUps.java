package no.bht.approval.approvalcase.domain.followup;

import java.util.Optional;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.platform.organisation.OrganisationNumber;

/** The follow-ups that are kept. */
public interface FollowUps {

  /** A follow-up with the version it was read at. */
  record Versioned(FollowUp followUp, long version) {}

  Optional<FollowUp> openOf(OrganisationNumber provider);

  /**
   * @throws NoSuchCase if there is none
   */
  Versioned get(FollowUpId id);

  /**
   * Reads it to change it; others wait until the transaction ends.
   *
   * @throws NoSuchCase if there is none
   */
  Versioned lock(FollowUpId id);

  void add(FollowUp followUp);

  void save(FollowUp followUp);
}
