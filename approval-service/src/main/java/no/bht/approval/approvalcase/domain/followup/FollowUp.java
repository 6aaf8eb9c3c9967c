package no.bht.approval.approvalcase.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case that opened itself because an approved provider fell below a limit (oppfølging av
 * godkjenning). Statute: FOR-2011-12-06-1360 § 2-5 second paragraph.
 *
 * <p>Life: opened by what fell; what falls later is noted in the same case as long as it is open;
 * what is met again is marked; an officer closes it with a reason. Nothing is withdrawn by it.
 *
 * @param name of the provider when it opened
 * @param assignee reference of the officer, no name; {@code null} if nobody has taken it
 * @param closing how it was closed; {@code null} while it is open
 */
public record FollowUp(
    FollowUpId id,
    OrganisationNumber provider,
    String name,
    LocalDate openedOn,
    Cause cause,
    @Nullable String assignee,
    List<Shortfall> shortfalls,
    @Nullable Closing closing) {

  public FollowUp {
    shortfalls = List.copyOf(shortfalls);
  }

  /** What opened it. */
  public enum Cause {
    /** Endringsmelding. */
    CHANGE_NOTICE,
    /** A position ended or began by its date. */
    POSITION_ENDED
  }

  /** What came of it. */
  public enum Outcome {
    /** Rettet: the requirements are met again. */
    REMEDIED,
    /** Godtatt: reasoned, e.g. under the exception of § 2-2 last paragraph. */
    ACCEPTED,
    /** Withdrawal (tilbaketrekking) is considered, in a case of its own. */
    WITHDRAWAL_CONSIDERED
  }

  /**
   * The end of a follow-up.
   *
   * @param closedBy reference of the officer, no name
   */
  public record Closing(Outcome outcome, String reason, String closedBy, Instant closedAt) {}

  public boolean isOpen() {
    return closing == null;
  }

  /** Notes what fell since, each fall once. */
  public FollowUp noting(List<Shortfall> fallen) {
    List<Shortfall> all = new ArrayList<>(shortfalls);
    fallen.stream()
        .filter(shortfall -> shortfalls.stream().noneMatch(shortfall::isSameAs))
        .forEach(all::add);
    return with(all);
  }

  public FollowUp with(List<Shortfall> present) {
    return new FollowUp(id, provider, name, openedOn, cause, assignee, present, closing);
  }

  /**
   * @throws CommandRefused if it is closed
   */
  public FollowUp assignedTo(@Nullable String officer) {
    refuseIfClosed();
    return new FollowUp(id, provider, name, openedOn, cause, officer, shortfalls, null);
  }

  /**
   * @throws CommandRefused if it is closed
   */
  public FollowUp closed(Closing end) {
    refuseIfClosed();
    return new FollowUp(id, provider, name, openedOn, cause, assignee, shortfalls, end);
  }

  private void refuseIfClosed() {
    if (!isOpen()) {
      throw new CommandRefused(new Refusal.FollowUpClosed());
    }
  }
}
