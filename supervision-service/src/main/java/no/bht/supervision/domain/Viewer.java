package no.bht.supervision.domain;

import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who reads or acts: the inspector (tilsynsinspektør), who sees every case, or a portal user, who
 * sees the cases of the organisation in the token.
 *
 * @param subject the caller's stable reference
 * @param officer whether the caller acts for the Authority
 * @param organisation whom a portal user acts for; none for an inspector
 */
public record Viewer(String subject, boolean officer, @Nullable OrganisationNumber organisation) {
  /** Whether this caller is, or acts for, {@code party}. */
  public boolean actsFor(Party party) {
    return party.number().equals(organisation);
  }
}
