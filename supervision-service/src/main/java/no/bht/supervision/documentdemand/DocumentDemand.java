package no.bht.supervision.documentdemand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.documentdemand.DemandState.Command;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.InspectionId;
import org.jspecify.annotations.Nullable;

/**
 * A demand for documents (krav om opplysninger) with its own deadline. Statute: aml. § 18-5. It is
 * received, found incomplete and demanded anew, extended or withdrawn. That a last day has passed
 * is announced once, whatever comes after.
 *
 * @param party the inspected party, whoever holds the documents
 * @param demanded with the deadline as it was last asked for
 * @param deadline the last day, a working day
 * @param inTime whether what was received came by the last day
 */
record DocumentDemand(
    UUID id,
    InspectionId inspection,
    Party party,
    Demanded demanded,
    LocalDate deadline,
    DemandState state,
    Instant demandedAt,
    @Nullable LocalDate receivedOn,
    @Nullable Boolean inTime,
    @Nullable LocalDate overdueAnnouncedOn,
    long version) {

  /**
   * @throws CommandRefused as {@link Demanded#requireLawful} says
   */
  static DocumentDemand of(
      UUID id, InspectionId inspection, Party party, Demanded demanded, Instant at) {
    demanded.requireLawful(party.number(), Oslo.dateOf(at));
    return new DocumentDemand(
        id,
        inspection,
        party,
        demanded,
        demanded.lastDay(),
        DemandState.DEMANDED,
        at,
        null,
        null,
        null,
        0);
  }

  /**
   * A demand after a step.
   *
   * @param passed the last day, where it is now told that it has passed
   */
  record Changed(DocumentDemand demand, @Nullable LocalDate passed) {}

  /**
   * It came in on {@code day}; too late, it is told first that it was overdue.
   *
   * @throws CommandRefused if the day lies ahead or before the demand
   */
  Changed receive(LocalDate day, LocalDate today) {
    DemandState next = after(Command.RECEIVE);
    CommandRefused.when(
        day.isAfter(today) || day.isBefore(Oslo.dateOf(demandedAt)),
        new Refusal.ReceivedOutside(Oslo.dateOf(demandedAt), today));
    boolean late = day.isAfter(deadline);
    return late
        ? overdue(next, day, today)
        : unannounced(with(demanded, deadline, next, day, true, overdueAnnouncedOn));
  }

  /**
   * A further deadline, later than the one it has; if that has passed, it is told first.
   *
   * @throws CommandRefused if the day is not after today and after the present deadline
   */
  Changed extend(LocalDate asked, LocalDate today) {
    DemandState next = after(Command.EXTEND);
    Demanded.requireAfter(asked, today);
    Demanded.requireAfter(asked, deadline);
    return new Changed(demandedUntil(asked, next), untold(today));
  }

  /** What came in is not all; it is demanded anew. */
  Changed findIncomplete(LocalDate asked, LocalDate today) {
    DemandState next = after(Command.FIND_INCOMPLETE);
    Demanded.requireAfter(asked, today);
    return unannounced(demandedUntil(asked, next));
  }

  /** It is not needed any more; if its last day has passed, that is told first. */
  Changed withdraw(LocalDate today) {
    DemandState next = after(Command.WITHDRAW);
    return untold(today) == null
        ? unannounced(with(demanded, deadline, next, null, null, overdueAnnouncedOn))
        : overdue(next, null, today);
  }

  /** Tells that the last day has passed, the first time it is asked after that day. */
  Changed markOverdue(LocalDate today) {
    return untold(today) == null
        ? unannounced(this)
        : overdue(after(Command.MARK_OVERDUE), null, today);
  }

  private Changed overdue(DemandState next, @Nullable LocalDate received, LocalDate today) {
    boolean told = overdueAnnouncedOn != null;
    return new Changed(
        with(
            demanded,
            deadline,
            next,
            received,
            received == null ? null : false,
            told ? overdueAnnouncedOn : today),
        told ? null : deadline);
  }

  private static Changed unannounced(DocumentDemand demand) {
    return new Changed(demand, null);
  }

  private @Nullable LocalDate untold(LocalDate today) {
    return isOverdue(today) && overdueAnnouncedOn == null ? deadline : null;
  }

  /** Whether the last day has passed and nothing was received. */
  boolean isOverdue(LocalDate today) {
    return state == DemandState.DEMANDED && today.isAfter(deadline);
  }

  /** An inspector sees each; others those addressed to them. */
  boolean visibleTo(Viewer viewer) {
    return viewer.officer() || demanded.holder().equals(viewer.organisation());
  }

  private DemandState after(Command command) {
    return DemandState.TABLE
        .after(state, command)
        .orElseThrow(
            () -> new CommandRefused(new Refusal.StepNotAllowed(state.name(), command.name())));
  }

  private DocumentDemand demandedUntil(LocalDate asked, DemandState next) {
    Demanded anew =
        new Demanded(
            demanded.holder(),
            demanded.holderKind(),
            demanded.text(),
            demanded.form(),
            demanded.categories(),
            demanded.why(),
            asked);
    return with(anew, TimeLimits.nextWorkingDay(asked), next, null, null, null);
  }

  private DocumentDemand with(
      Demanded what,
      LocalDate lastDay,
      DemandState next,
      @Nullable LocalDate received,
      @Nullable Boolean timely,
      @Nullable LocalDate announced) {
    return new DocumentDemand(
        id,
        inspection,
        party,
        what,
        lastDay,
        next,
        demandedAt,
        received,
        timely,
        announced,
        version + 1);
  }
}
