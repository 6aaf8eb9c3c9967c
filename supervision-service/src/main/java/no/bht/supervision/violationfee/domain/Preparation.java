package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is gathered before a decision.
 *
 * @param turnovers annual turnovers, one a year
 * @param coordination whom was asked, and what they answered, oldest first
 * @param notice the last advance notice; {@code null} if none is given
 * @param firstNoticeOn the day of the first notice, which interrupts the limitation; {@code null}
 *     if none is given
 */
public record Preparation(
    List<Turnover> turnovers,
    List<Coordination> coordination,
    @Nullable Notice notice,
    @Nullable LocalDate firstNoticeOn) {
  static final Preparation NONE = new Preparation(List.of(), List.of(), null, null);

  public Preparation {
    turnovers = List.copyOf(turnovers);
    coordination = List.copyOf(coordination);
  }

  /**
   * Advance notice of the fee (varsel om overtredelsesgebyr). Statute: fvl. §§ 16 and 48.
   *
   * @param commentDeadline last day to comment
   * @param intended the fee that is considered, NOK; {@code null} if none is told
   * @param rightsInformedAt when the party was told of its possible right not to answer or to hand
   *     over documents, fvl. § 48
   */
  public record Notice(
      LocalDate sentOn,
      LocalDate commentDeadline,
      @Nullable BigDecimal intended,
      Instant rightsInformedAt) {}

  Preparation with(List<Turnover> known) {
    return new Preparation(known, coordination, notice, firstNoticeOn);
  }

  Preparation with(Coordination entry) {
    List<Coordination> more = new ArrayList<>(coordination);
    more.add(entry);
    return new Preparation(turnovers, more, notice, firstNoticeOn);
  }

  Preparation with(Notice given) {
    return new Preparation(
        turnovers, coordination, given, firstNoticeOn == null ? given.sentOn() : firstNoticeOn);
  }

  /**
   * The prosecuting authority was asked and lets the fee be imposed. Of several times it was asked
   * the latest counts, whenever it was noted.
   *
   * @throws CommandRefused if it has not answered, or takes the case itself
   */
  void requireCoordinated() {
    Coordination.Answer answer =
        coordination.stream()
            .filter(entry -> entry.body() == Coordination.Body.PROSECUTING_AUTHORITY)
            .reduce((one, other) -> other.askedOn().isBefore(one.askedOn()) ? one : other)
            .map(Coordination::answer)
            .orElseThrow(() -> new CommandRefused(new Refusal.CoordinationMissing()));
    CommandRefused.when(
        answer == Coordination.Answer.CRIMINAL_CASE_INSTEAD, new Refusal.CriminalCaseInstead());
  }
}
