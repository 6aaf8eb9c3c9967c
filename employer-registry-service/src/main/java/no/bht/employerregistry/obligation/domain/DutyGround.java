package no.bht.employerregistry.obligation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A ground of the duty besides the industry list (annet grunnlag for BHT-plikt). Statute: aml. §
 * 3-3; FOR-2011-12-06-1355 § 13-1 first and third paragraph. It begins on a day, may be limited to
 * a part of the business, and ends; each change is a new version with its reason.
 *
 * @param part the part of the business in words; null = the whole
 * @param to last day; null = no end known; the day before {@code from} = it was never in force
 * @param obliges false for an own assessment that found no need
 * @param source where it is written: the assessment, the demand, the order or the decision
 * @param basis what it was made of; null for what another service told
 * @param reviewOn day by which an own assessment is to be made again; set by the office, not by law
 * @param reference its identifier in another service, if it comes from there
 */
public record DutyGround(
    UUID id,
    OrganisationNumber employer,
    GroundKind kind,
    @Nullable String part,
    LocalDate from,
    @Nullable LocalDate to,
    boolean obliges,
    String source,
    @Nullable GroundBasis basis,
    @Nullable LocalDate reviewOn,
    @Nullable String reference,
    Recorded recorded,
    long version) {

  /**
   * @throws IllegalArgumentException if it ends before the day before it begins, or is the list
   */
  public DutyGround {
    if (kind == GroundKind.INDUSTRY_LIST || (to != null && to.isBefore(from.minusDays(1)))) {
      throw new IllegalArgumentException("Not a ground besides the list, or not a period");
    }
  }

  /**
   * Who recorded something, and when.
   *
   * @param by subject of the token, or the part of the system; no name
   * @param as the role
   */
  public record Recorded(String by, String as, Instant at) {}

  /** Whether it is a ground on the day. */
  public boolean obligesOn(LocalDate day) {
    return obliges && isInForceOn(day);
  }

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /**
   * @param lastDay the day before {@code from} says that it never was in force
   * @throws CommandRefused if it has ended no later than that, or would end before it began
   */
  public DutyGround endedOn(LocalDate lastDay) {
    if (lastDay.isBefore(from.minusDays(1))) {
      throw new CommandRefused(new Refusal.LastDayBeforeFirst());
    }
    if (to != null && !lastDay.isBefore(to)) {
      throw new CommandRefused(new Refusal.GroundEnded());
    }
    return changed(part, from, lastDay);
  }

  /**
   * The same ground with other days or another part: what was recorded wrongly, put right.
   *
   * @throws CommandRefused if the last day lies before the first
   */
  public DutyGround changed(@Nullable String part, LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from.minusDays(1))) {
      throw new CommandRefused(new Refusal.LastDayBeforeFirst());
    }
    return new DutyGround(
        id,
        employer,
        kind,
        part,
        from,
        to,
        obliges,
        source,
        basis,
        reviewOn,
        reference,
        recorded,
        version + 1);
  }
}
