package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.InformationRequest;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderMessages;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import org.jspecify.annotations.Nullable;

/** Who handles an application, and what the provider is asked for meanwhile. */
@ApplicationScoped
public class HandleCase {
  private final ApprovalCases cases;
  private final ApprovalCaseEvents events;
  private final ProviderMessages messages;
  private final CaseAccess access;
  private final OfficePractice practice;
  private final InstantSource clock;
  private final Ids ids;

  HandleCase(
      ApprovalCases cases,
      ApprovalCaseEvents events,
      ProviderMessages messages,
      CaseAccess access,
      OfficePractice practice,
      InstantSource clock,
      Ids ids) {
    this.cases = cases;
    this.events = events;
    this.messages = messages;
    this.access = access;
    this.practice = practice;
    this.clock = clock;
    this.ids = ids;
  }

  /** An application, and what stops the command if another version of it was read. */
  public record Target(ApprovalCaseId application, LongConsumer versionRead) {}

  /**
   * @param officer reference of the officer; {@code null} for nobody
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if it is decided
   */
  @Transactional
  public void assign(Target target, @Nullable String officer) {
    ApprovalCases.Versioned found = lock(target);
    found.approvalCase().assign(officer);
    cases.save(found.approvalCase());
  }

  /**
   * Asks the provider, by letter.
   *
   * @param deadline last day to answer, moved to a working day; {@code null} for the usual time.
   *     Statute: domstolloven §§ 148, 149
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if it cannot be asked now
   */
  @Transactional
  public void ask(Target target, String demand, @Nullable LocalDate deadline) {
    ApprovalCases.Versioned found = lock(target);
    Instant now = clock.instant();
    InformationRequested asked =
        found
            .approvalCase()
            .ask(
                new InformationRequest(
                    ids.next(),
                    demand,
                    access.actor(),
                    now,
                    deadline == null
                        ? TimeLimits.weeks(Oslo.dateOf(now), practice.handling().weeksToAnswer())
                        : TimeLimits.nextWorkingDay(deadline),
                    null));
    cases.save(found.approvalCase());
    events.add(List.of(asked));
    messages.ask(asked);
  }

  /**
   * The provider answers.
   *
   * @throws NoSuchCase if there is no such application of the provider
   * @throws CommandRefused if the request is not open
   */
  @Transactional
  public void answer(Target target, UUID request, String answer) {
    end(target, request, InformationRequest.Ending.Kind.ANSWERED, answer);
  }

  /**
   * The officer waits no longer.
   *
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if the request is not open
   */
  @Transactional
  public void close(Target target, UUID request, String reason) {
    end(target, request, InformationRequest.Ending.Kind.CLOSED, reason);
  }

  private void end(Target target, UUID request, InformationRequest.Ending.Kind kind, String text) {
    ApprovalCases.Versioned found = lock(target);
    events.add(
        List.of(
            found
                .approvalCase()
                .resume(request, new InformationRequest.Ending(kind, text, clock.instant()))));
    cases.save(found.approvalCase());
  }

  private ApprovalCases.Versioned lock(Target target) {
    ApprovalCases.Versioned found = cases.lock(target.application());
    access.demand(found.approvalCase().provider());
    target.versionRead().accept(found.version());
    return found;
  }
}
