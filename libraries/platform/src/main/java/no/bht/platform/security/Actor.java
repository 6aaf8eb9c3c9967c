package no.bht.platform.security;

import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who did it: the subject of the token and the organisation it acts for. No name, no personal data.
 */
public record Actor(String subject, @Nullable OrganisationNumber organisation) {

  /** As it stands in event log and audit trail: {@code subject} or {@code subject@organisation}. */
  public String reference() {
    return organisation == null ? subject : subject + "@" + organisation.value();
  }
}
