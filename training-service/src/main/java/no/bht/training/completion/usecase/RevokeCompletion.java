package no.bht.training.completion.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import no.bht.platform.time.Oslo;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionEvents;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.domain.Completions;
import no.bht.training.completion.domain.Revocation;
import no.bht.training.completion.domain.RevocationGround;
import no.bht.training.completion.domain.TrainingRevoked;
import no.bht.training.course.domain.Courses;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.Persons;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/**
 * Revokes a completion (tilbakekall), with the reason. It counts on no day any more, and every
 * provider it counted for hears it.
 */
@ApplicationScoped
public class RevokeCompletion {
  private final Completions completions;
  private final CompletionEvents events;
  private final Courses courses;
  private final Members members;
  private final Persons persons;
  private final TrainingStatusKeeper statuses;
  private final Access access;
  private final InstantSource clock;

  RevokeCompletion(
      Completions completions,
      CompletionEvents events,
      Courses courses,
      Members members,
      Persons persons,
      TrainingStatusKeeper statuses,
      Access access,
      InstantSource clock) {
    this.completions = completions;
    this.events = events;
    this.courses = courses;
    this.members = members;
    this.persons = persons;
    this.statuses = statuses;
    this.access = access;
    this.clock = clock;
  }

  /**
   * For those who reported it, the organiser of the course, and case officers.
   *
   * @throws no.bht.training.domain.CommandRefused if it is revoked already
   * @throws NotFound if there is none, or it is not the caller's to revoke
   */
  @Transactional
  public Completion revoke(Command command) {
    Completion found =
        completions.find(command.completion()).filter(this::mayRevoke).orElseThrow(NotFound::new);
    persons.lock(found.person());
    Completion held = completions.lock(found.id()).orElseThrow(NotFound::new);
    command.readVersion().accept(held.version());
    LocalDate today = Oslo.today(clock);
    Completion revoked =
        held.revoked(new Revocation(today, access.officer(), command.ground(), command.reason()));
    List<Member> memberships = members.ofPerson(held.person());
    statuses.changing(
        memberships.stream().map(Member::provider).toList(),
        () -> {
          completions.save(revoked);
          memberships.stream()
              .filter(member -> !member.period().isOverBefore(today))
              .forEach(member -> events.add(told(member, revoked, today)));
        });
    return completions.find(held.id()).orElseThrow(NotFound::new);
  }

  private TrainingRevoked told(Member member, Completion revoked, LocalDate today) {
    return new TrainingRevoked(
        member.provider(),
        member.id(),
        revoked.course(),
        revoked.completedOn(),
        today,
        Objects.requireNonNull(revoked.revocation()).ground());
  }

  private boolean mayRevoke(Completion completion) {
    return access.isCaseOfficer()
        || completions.reports(completion.id()).stream()
            .anyMatch(report -> access.actsFor(report.reportedBy()))
        || courses
            .find(completion.course())
            .filter(course -> access.actsFor(course.content().organiser()))
            .isPresent();
  }

  /**
   * @param readVersion throws unless this is the version that was read
   */
  public record Command(
      CompletionId completion, RevocationGround ground, String reason, LongConsumer readVersion) {}
}
