package no.bht.training.roster.domain;

import java.time.LocalDate;
import java.util.Collection;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;

/**
 * A person on the staff of a provider (ansatt, innleid eller selvstendig i bedriftshelsetjenesten).
 * The person is known by keyed hash and by the provider's own reference; by nothing else. Statute:
 * FOR-2011-12-06-1360 § 2-3.
 *
 * @param reference what the provider itself calls the person; no national identity number
 * @param version counts its changes, for If-Match
 */
public record Member(
    MemberId id,
    OrganisationNumber provider,
    PersonKey person,
    String reference,
    StaffRole role,
    Relation relation,
    MembershipPeriod period,
    long version) {

  /**
   * The same member with an end.
   *
   * @throws CommandRefused if there is an end already, or it lies before the start
   */
  public Member endedOn(LocalDate lastDay) {
    if (period.lastDay() != null) {
      throw new CommandRefused(new Refusal.MembershipAlreadyEnded());
    }
    return new Member(
        id,
        provider,
        person,
        reference,
        role,
        relation,
        new MembershipPeriod(period.from(), lastDay),
        version);
  }

  /**
   * The same member with what was wrong put right.
   *
   * @throws CommandRefused if nothing would change, or the last day lies before the first
   */
  public Member corrected(Correction correction) {
    Member corrected = correction.of(this);
    if (corrected.equals(this)) {
      throw new CommandRefused(new Refusal.NothingToCorrect());
    }
    return corrected;
  }

  /**
   * @param known other memberships of the same person
   * @throws CommandRefused if one of them is at the same provider in the same period
   */
  public void requireNoOverlap(Collection<Member> known) {
    known.stream()
        .filter(other -> !other.id().equals(id) && other.provider().equals(provider))
        .filter(other -> other.period().overlaps(period))
        .findFirst()
        .ifPresent(
            other -> {
              throw new CommandRefused(new Refusal.AlreadyMember(provider, other.id().value()));
            });
  }

  /** Prints ids only; the person and the reference stay out of logs. */
  @Override
  public String toString() {
    return "Member[" + id.value() + "]";
  }
}
