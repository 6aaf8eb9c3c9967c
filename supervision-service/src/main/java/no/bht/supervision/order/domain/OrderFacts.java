package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an order: what it is about, what was done to it, and how it stands on a day.
 * What may be done to it is said by {@link Order}.
 */
public abstract sealed class OrderFacts permits Order {
  final OrderSubject subject;
  final Notice notice;
  final List<OrderEntry> history;
  private final long version;
  OrderState state;
  @Nullable Obligation obligation;

  OrderFacts(OrderSubject subject, Notice notice, Kept kept, long version) {
    this.subject = subject;
    this.notice = notice;
    this.state = kept.state();
    this.history = new ArrayList<>(kept.history());
    this.obligation = kept.obligation();
    this.version = version;
  }

  /**
   * What changes in the life of an order.
   *
   * @param obligation {@code null} until it is decided
   */
  public record Kept(OrderState state, List<OrderEntry> history, @Nullable Obligation obligation) {}

  /**
   * Whether the last day has passed without a report of compliance (fristen er oversittet), and
   * enforcement is not deferred.
   */
  public boolean overdue(LocalDate today) {
    return state == OrderState.ISSUED && decided().isOverdue(today);
  }

  /**
   * Whether {@code viewer} may see it: an inspector, or the party; where notice is left out, not
   * before the decision.
   */
  public boolean visibleTo(Viewer viewer) {
    boolean told = notice instanceof Notice.Sent || obligation != null;
    return viewer.officer() || (viewer.actsFor(subject.party()) && told);
  }

  final Obligation decided() {
    return Objects.requireNonNull(obligation);
  }

  public OrderSubject subject() {
    return subject;
  }

  public Notice notice() {
    return notice;
  }

  public OrderState state() {
    return state;
  }

  /** Everything done to it, in order. */
  public List<OrderEntry> history() {
    return List.copyOf(history);
  }

  /** The decision; empty until it is issued. */
  public Optional<OrderDecision> decision() {
    return Optional.ofNullable(obligation).map(Obligation::decision);
  }

  /** When it was announced that the last day had passed; of the deadline as it stands now. */
  public Optional<LocalDate> overdueAnnouncedOn() {
    return Optional.ofNullable(obligation).map(Obligation::overdueAnnouncedOn);
  }

  /** The day the party complied, as the inspector accepted. */
  public Optional<LocalDate> compliedOn() {
    return Optional.ofNullable(obligation).map(Obligation::compliedOn);
  }

  /** The day of the party's last report of compliance. */
  public Optional<LocalDate> reportedOn() {
    return history.reversed().stream()
        .filter(entry -> entry.command() == OrderCommand.REPORT_COMPLIANCE)
        .findFirst()
        .map(entry -> Oslo.dateOf(entry.at()));
  }

  public Extensions extensions() {
    return obligation == null ? Extensions.NONE : obligation.extensions();
  }

  public Pauses pauses() {
    return obligation == null ? Pauses.NONE : obligation.pauses();
  }

  /** Counts the changes saved so far. */
  public long version() {
    return version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Order that && subject.id().equals(that.subject.id());
  }

  @Override
  public int hashCode() {
    return subject.id().hashCode();
  }
}
