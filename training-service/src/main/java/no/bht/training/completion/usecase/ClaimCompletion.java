package no.bht.training.completion.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.training.completion.domain.ClaimId;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionClaim;
import no.bht.training.completion.domain.CompletionClaims;
import no.bht.training.completion.domain.Completions;
import no.bht.training.completion.domain.ReportPractice;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.Courses;
import no.bht.training.domain.Access;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.NotFound;
import no.bht.training.domain.Refusal;
import no.bht.training.roster.domain.Persons;

/** A person says to have completed a course, and reads what is known of the own training. */
@ApplicationScoped
public class ClaimCompletion {
  private final CompletionClaims claims;
  private final Completions completions;
  private final Courses courses;
  private final Persons persons;
  private final ReportPractice practice;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  ClaimCompletion(
      CompletionClaims claims,
      Completions completions,
      Courses courses,
      Persons persons,
      ReportPractice practice,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.claims = claims;
    this.completions = completions;
    this.courses = courses;
    this.persons = persons;
    this.practice = practice;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * The claim that waits, or the one that was made before; confirmed at once if the completion is
   * known.
   *
   * @throws CommandRefused if the course is unknown, not accepted, or did not count on that day
   */
  @Transactional
  public CompletionClaim claim(CourseId courseId, LocalDate completedOn) {
    PersonKey person = access.person().orElseThrow(NotFound::new);
    persons.lock(person);
    Course course =
        courses.hold(courseId).orElseThrow(() -> new CommandRefused(new Refusal.CourseUnknown()));
    LocalDate today = Oslo.today(clock);
    Completion.requireCounting(course, completedOn, today);
    return claims
        .waiting(person, courseId)
        .orElseGet(
            () -> {
              CompletionClaim claim =
                  new CompletionClaim(
                      new ClaimId(ids.next()), person, courseId, completedOn, today, null);
              claims.add(claim);
              return confirmedIfKnown(claim, course);
            });
  }

  private CompletionClaim confirmedIfKnown(CompletionClaim claim, Course course) {
    Optional<Completion> known =
        Completion.meant(
            completions.standing(claim.person(), course.id()),
            course,
            claim.completedOn(),
            practice.sameWithinDays());
    known.ifPresent(completion -> claims.confirm(claim.person(), course.id(), completion.id()));
    return new CompletionClaim(
        claim.id(),
        claim.person(),
        claim.course(),
        claim.completedOn(),
        claim.claimedOn(),
        known.map(Completion::id).orElse(null));
  }

  /** What the person has claimed, oldest first. */
  @Transactional
  public List<CompletionClaim> own() {
    return claims.ofPerson(access.person().orElseThrow(NotFound::new));
  }

  /** The person's completions, by day. */
  @Transactional
  public List<Completion> ownCompletions() {
    return completions.ofPerson(access.person().orElseThrow(NotFound::new));
  }

  /**
   * What the provider's staff claim and nobody has confirmed.
   *
   * @throws NotFound if the provider is another's
   */
  @Transactional
  public List<CompletionClaims.WaitingClaim> waitingAt(
      OrganisationNumber provider, CompletionClaims.Query query) {
    access.requirePartyOrOffice(provider);
    return claims.waitingAt(provider, query);
  }

  /** Today in Oslo. */
  public LocalDate today() {
    return Oslo.today(clock);
  }
}
