package no.bht.training.roster.domain;

import java.time.LocalDate;
import no.bht.platform.person.PersonKey;
import org.jspecify.annotations.Nullable;

/**
 * What is put right of a member; what is null stays as it is.
 *
 * @param person the right person
 * @param stays true when the person has not left after all
 * @param reason why, in the provider's words
 */
public record Correction(
    @Nullable PersonKey person,
    @Nullable String reference,
    @Nullable StaffRole role,
    @Nullable Relation relation,
    @Nullable LocalDate from,
    @Nullable LocalDate lastDay,
    boolean stays,
    String reason) {

  /** The member put right. */
  Member of(Member member) {
    MembershipPeriod period = member.period();
    return new Member(
        member.id(),
        member.provider(),
        or(person, member.person()),
        or(reference, member.reference()),
        or(role, member.role()),
        or(relation, member.relation()),
        new MembershipPeriod(
            or(from, period.from()), stays ? null : lastDay == null ? period.lastDay() : lastDay),
        member.version());
  }

  private static <T> T or(@Nullable T corrected, T known) {
    return corrected == null ? known : corrected;
  }

  @Override
  public String toString() {
    return "Correction";
  }
}
