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
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionClaims;
import no.bht.training.completion.domain.CompletionEvents;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.domain.CompletionReport;
import no.bht.training.completion.domain.Completions;
import no.bht.training.completion.domain.ReportPractice;
import no.bht.training.completion.domain.ReportSource;
import no.bht.training.completion.domain.ReportedPerson;
import no.bht.training.completion.domain.TrainingCompleted;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.Courses;
import no.bht.training.domain.Access;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.NotFound;
import no.bht.training.domain.Refusal;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.Persons;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/**
 * Records that a person has completed a course. Statute: FOR-2011-12-06-1360 § 2-3. Reports of the
 * same completion are merged: the first stands, the others confirm it.
 */
@ApplicationScoped
public class ReportCompletion {
  private final Completions completions;
  private final CompletionClaims claims;
  private final CompletionEvents events;
  private final Courses courses;
  private final Members members;
  private final Persons persons;
  private final TrainingStatusKeeper statuses;
  private final ReportPractice practice;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  ReportCompletion(
      Completions completions,
      CompletionClaims claims,
      CompletionEvents events,
      Courses courses,
      Members members,
      Persons persons,
      TrainingStatusKeeper statuses,
      ReportPractice practice,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.completions = completions;
    this.claims = claims;
    this.events = events;
    this.courses = courses;
    this.members = members;
    this.persons = persons;
    this.statuses = statuses;
    this.practice = practice;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Held in this order: the person, the course, the providers.
   *
   * @throws CommandRefused if the course is unknown, not accepted, or did not count on that day
   * @throws NotFound if the person is not the caller's to report
   */
  @Transactional
  public Outcome report(Command command) {
    OrganisationNumber reporter = access.organisation();
    PersonKey person = personOf(command.person(), reporter);
    persons.lock(person);
    List<Member> memberships = members.ofPerson(person);
    Optional<Course> found = courses.hold(command.course());
    ReportSource source = sourceOf(reporter, memberships, found);
    Course course = found.orElseThrow(() -> new CommandRefused(new Refusal.CourseUnknown()));
    Completion reported =
        Completion.reported(
            new CompletionId(ids.next()),
            person,
            course,
            command.completedOn(),
            Oslo.today(clock),
            reporter);
    requireOpenTo(memberships, course, command.completedOn());
    Optional<Completion> known =
        Completion.meant(
            completions.standing(person, course.id()),
            course,
            command.completedOn(),
            practice.sameWithinDays());
    Completion completion = known.orElseGet(() -> recorded(reported, memberships));
    completions.addReport(
        completion.id(),
        new CompletionReport(reporter, source, reported.reportedOn(), command.completedOn()));
    claims.confirm(person, course.id(), completion.id());
    return new Outcome(completion, known.isEmpty());
  }

  private Completion recorded(Completion completion, List<Member> memberships) {
    List<Member> present =
        memberships.stream()
            .filter(member -> !member.period().isOverBefore(completion.reportedOn()))
            .toList();
    statuses.changing(
        present.stream().map(Member::provider).toList(),
        () -> {
          completions.add(completion);
          present.forEach(
              member ->
                  events.add(
                      new TrainingCompleted(
                          member.provider(),
                          member.id(),
                          completion.course(),
                          completion.completedOn())));
        });
    return completion;
  }

  private PersonKey personOf(ReportedPerson person, OrganisationNumber reporter) {
    return switch (person) {
      case ReportedPerson.ByMember(var id) ->
          members.find(reporter, id).map(Member::person).orElseThrow(NotFound::new);
      case ReportedPerson.ByKey(var key) -> key;
    };
  }

  /** Own members; for a machine also whoever took a course that its organisation gives. */
  private ReportSource sourceOf(
      OrganisationNumber reporter, List<Member> memberships, Optional<Course> course) {
    boolean isOwnCourse =
        course.filter(given -> given.content().organiser().equals(reporter)).isPresent();
    if (isOwnCourse && access.isReportingMachine()) {
      return ReportSource.ORGANISER;
    }
    boolean isOwnMember =
        memberships.stream().anyMatch(member -> member.provider().equals(reporter));
    if (isOwnMember && access.mayReportOwnStaff()) {
      return ReportSource.PROVIDER;
    }
    throw new NotFound();
  }

  private static void requireOpenTo(List<Member> memberships, Course course, LocalDate day) {
    OrganisationNumber organiser = course.content().organiser();
    if (!course.content().offer().open()
        && memberships.stream()
            .filter(member -> member.provider().equals(organiser))
            .noneMatch(member -> member.period().includes(day))) {
      throw new CommandRefused(new Refusal.CourseInternal());
    }
  }

  /** What is reported. */
  public record Command(ReportedPerson person, CourseId course, LocalDate completedOn) {}

  /**
   * @param isNew false if it was known already; then the first report stands
   */
  public record Outcome(Completion completion, boolean isNew) {}
}
