package no.bht.approval.approvalcase.domain.history;

import static no.bht.approval.approvalcase.domain.history.Timeline.FOREVER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.End;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.Status;
import no.bht.approval.approvalcase.domain.history.Timeline.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of one provider, for every day. Each change says from which day on it
 * holds; what held before that day stays as it was. A day past the end of an approval has nothing
 * of its own: the approval has expired.
 */
public record ApprovalTimeline(Timeline<ApprovalVersion> days) {

  public static final ApprovalTimeline EMPTY = new ApprovalTimeline(Timeline.empty());

  public Optional<ApprovalVersion> on(LocalDate day) {
    return days.on(day);
  }

  /** Approved from the first day of the period; whatever was said of later days is void. */
  public ApprovalTimeline granted(Approval approval) {
    LocalDate from = approval.validity().from();
    return new ApprovalTimeline(
        renewalDecided(approval.decidedOn())
            .days
            .without(from, FOREVER)
            .with(
                from,
                approval.validity().to(),
                new ApprovalVersion(
                    approval.id(), Status.APPROVED, false, approval.validity(), null)));
  }

  /** A renewal has come in time: it keeps the provider listed, past the end too. */
  public ApprovalTimeline renewalReceived(ApprovalId approval, LocalDate day) {
    Timeline<ApprovalVersion> pending =
        days.changed(
            day,
            version ->
                version.approval().equals(approval) && version.status() == Status.APPROVED
                    ? version.renewing(true)
                    : version);
    return new ApprovalTimeline(
        lastOf(pending, approval)
            .filter(span -> span.value().status() == Status.APPROVED)
            .map(span -> pending.with(dayAfter(span), FOREVER, span.value().renewing(true)))
            .orElse(pending));
  }

  /** No renewal is undecided from the day on: what only it kept listed is listed no more. */
  public ApprovalTimeline renewalDecided(LocalDate day) {
    Timeline<ApprovalVersion> left = days;
    for (Span<ApprovalVersion> span : days.spans()) {
      boolean keptByIt =
          span.value().renewalPending() && span.from().isAfter(span.value().validity().to());
      if (keptByIt && !span.to().isBefore(day)) {
        left = left.without(span.from().isAfter(day) ? span.from() : day, span.to());
      }
    }
    return new ApprovalTimeline(left.changed(day, version -> version.renewing(false)));
  }

  /** Withdrawn (tilbaketrekking) from the day on, until reinstated or another is granted. */
  public ApprovalTimeline withdrawn(Set<ApprovalId> approvals, LocalDate from) {
    return ended(
        from,
        version ->
            approvals.contains(version.approval()) ? version.as(Status.WITHDRAWN, null) : version);
  }

  /** Ended from the day on by what became of the provider. */
  public ApprovalTimeline ended(LocalDate from, End why) {
    return ended(from, version -> version.as(Status.ENDED, why));
  }

  /**
   * What was withdrawn stands again from the day on, as far as nothing else has taken its place.
   *
   * @param renewing the approval that a renewal in time, still undecided, keeps listed
   */
  public ApprovalTimeline reinstated(LocalDate from, @Nullable ApprovalId renewing) {
    Timeline<ApprovalVersion> again = days;
    for (Span<ApprovalVersion> span : days.spans()) {
      if (span.value().status() == Status.WITHDRAWN && !span.to().isBefore(from)) {
        LocalDate day = span.from().isAfter(from) ? span.from() : from;
        again =
            standing(
                again.without(day, span.to()), new Span<>(day, span.to(), span.value()), renewing);
      }
    }
    return new ApprovalTimeline(again);
  }

  private ApprovalTimeline ended(LocalDate from, UnaryOperator<ApprovalVersion> end) {
    Timeline<ApprovalVersion> changed = days.changed(from, end);
    return new ApprovalTimeline(
        changed.spans().stream()
            .reduce((earlier, later) -> later)
            .filter(last -> last.to().isBefore(FOREVER) && !last.to().isBefore(from))
            .filter(last -> last.value().status() != Status.APPROVED)
            .map(last -> changed.with(dayAfter(last), FOREVER, last.value()))
            .orElse(changed));
  }

  private static Timeline<ApprovalVersion> standing(
      Timeline<ApprovalVersion> timeline,
      Span<ApprovalVersion> withdrawn,
      @Nullable ApprovalId renewing) {
    ApprovalVersion version = withdrawn.value();
    LocalDate lastDay = version.validity().to();
    boolean pending = version.approval().equals(renewing);
    ApprovalVersion standing = version.as(Status.APPROVED, null).renewing(pending);
    LocalDate to = withdrawn.to().isBefore(lastDay) ? withdrawn.to() : lastDay;
    LocalDate past = withdrawn.from().isAfter(lastDay) ? withdrawn.from() : lastDay.plusDays(1);
    Timeline<ApprovalVersion> within = timeline.with(withdrawn.from(), to, standing);
    return pending ? within.with(past, withdrawn.to(), standing) : within;
  }

  private static Optional<Span<ApprovalVersion>> lastOf(
      Timeline<ApprovalVersion> timeline, ApprovalId approval) {
    return timeline.spans().stream()
        .filter(span -> span.value().approval().equals(approval))
        .reduce((earlier, later) -> later);
  }

  private static LocalDate dayAfter(Span<ApprovalVersion> span) {
    return span.to().plusDays(1);
  }
}
