package no.bht.approval.approvalcase.domain;

import no.bht.platform.organisation.OrganisationNumber;

/** Whose case may be seen by the one who asks. */
public interface CaseAccess {

  /** Stops everybody but officers and the party itself, as if there were nothing. */
  void demand(OrganisationNumber provider);

  /** Reference of the one who acts. */
  String actor();
}
