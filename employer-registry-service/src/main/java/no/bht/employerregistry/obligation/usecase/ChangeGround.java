package no.bht.employerregistry.obligation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Ends a ground of the duty, or puts right what was recorded wrongly; every version is kept. */
@ApplicationScoped
public class ChangeGround {
  private final DutyGrounds grounds;
  private final ReconsiderDuty reconsiderDuty;
  private final InstantSource clock;

  ChangeGround(DutyGrounds grounds, ReconsiderDuty reconsiderDuty, InstantSource clock) {
    this.grounds = grounds;
    this.reconsiderDuty = reconsiderDuty;
    this.clock = clock;
  }

  /**
   * @param precondition refuses when the caller has seen another version
   * @throws CommandRefused if it has ended already, or would end before it began
   */
  @Transactional
  public DutyGround end(
      UUID id, LocalDate lastDay, String reason, Recorded by, LongConsumer precondition) {
    return change(id, ground -> ground.endedOn(lastDay), reason, by, precondition);
  }

  /**
   * @throws CommandRefused if the last day lies before the first
   */
  @Transactional
  public DutyGround correct(
      UUID id, Correction to, String reason, Recorded by, LongConsumer precondition) {
    return change(
        id, ground -> ground.changed(to.part(), to.from(), to.to()), reason, by, precondition);
  }

  private DutyGround change(
      UUID id,
      UnaryOperator<DutyGround> step,
      String reason,
      Recorded by,
      LongConsumer precondition) {
    DutyGround seen = grounds.find(id).orElseThrow();
    grounds.lock(seen.employer());
    DutyGround present = grounds.find(id).orElseThrow();
    precondition.accept(present.version());
    DutyGround changed = step.apply(present);
    grounds.save(changed, reason, by);
    reconsiderDuty.of(List.of(changed.employer()), Oslo.today(clock));
    return changed;
  }

  /** What the ground should have said. */
  public record Correction(@Nullable String part, LocalDate from, @Nullable LocalDate to) {}
}
