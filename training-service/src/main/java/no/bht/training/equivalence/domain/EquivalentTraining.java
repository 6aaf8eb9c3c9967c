package no.bht.training.equivalence.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import no.bht.training.roster.domain.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Education or training with equivalent content (annen utdanning eller opplæring med tilsvarende
 * innhold) that replaces the mandatory training of a person. Statute: FOR-2011-12-06-1360 § 2-3
 * last sentence. It counts from the day it was completed, until it is set aside; the person carries
 * it along as a completion.
 *
 * @param provider who judged it: the employer of the person
 * @param education what the education was
 * @param reason why its content is equivalent
 * @param completedOn first day it counts
 * @param lastDay last day it counts; null: no end
 * @param setAside null while it stands
 * @param version counts its changes, for If-Match
 */
public record EquivalentTraining(
    EquivalentId id,
    PersonKey person,
    OrganisationNumber provider,
    MemberId member,
    String education,
    String reason,
    LocalDate completedOn,
    @Nullable LocalDate lastDay,
    LocalDate judgedOn,
    String judgedBy,
    @Nullable SetAside setAside,
    long version) {
  /**
   * @throws IllegalArgumentException if it has no reason
   * @throws CommandRefused if the day has not come
   */
  public EquivalentTraining {
    if (education.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("Equivalence has a reason");
    }
    if (completedOn.isAfter(judgedOn)) {
      throw new CommandRefused(new Refusal.CompletedInFuture());
    }
  }

  /**
   * The same, which counts from today on no longer.
   *
   * @throws CommandRefused if it is set aside already
   */
  public EquivalentTraining setAside(SetAside made) {
    if (setAside != null) {
      throw new CommandRefused(new Refusal.EquivalentAlreadySetAside());
    }
    return new EquivalentTraining(
        id,
        person,
        provider,
        member,
        education,
        reason,
        completedOn,
        lastDayBefore(made.on()),
        judgedOn,
        judgedBy,
        made,
        version);
  }

  /** Whether it counts on the day. */
  public boolean countsOn(LocalDate date) {
    return !date.isBefore(completedOn) && (lastDay == null || !date.isAfter(lastDay));
  }

  private LocalDate lastDayBefore(LocalDate day) {
    return day.isAfter(completedOn) ? day.minusDays(1) : completedOn.minusDays(1);
  }

  /** Prints ids only; the person stays out of logs. */
  @Override
  public String toString() {
    return "EquivalentTraining[" + id.value() + "]";
  }
}
