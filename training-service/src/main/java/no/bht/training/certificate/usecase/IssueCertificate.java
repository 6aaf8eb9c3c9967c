package no.bht.training.certificate.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.person.PersonKey;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.training.certificate.domain.Certificate;
import no.bht.training.certificate.domain.CertificateId;
import no.bht.training.certificate.domain.Certificates;
import no.bht.training.certificate.domain.Statements;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.usecase.ReadCompletion;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.Courses;
import no.bht.training.domain.Access;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.NotFound;
import no.bht.training.domain.Refusal;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.Persons;
import org.jspecify.annotations.Nullable;

/** Issues the certificate of a completion (kursbevis); the same one when asked again. */
@ApplicationScoped
public class IssueCertificate {
  private final Certificates certificates;
  private final Statements statements;
  private final ReadCompletion readCompletion;
  private final Courses courses;
  private final Members members;
  private final Persons persons;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  IssueCertificate(
      Certificates certificates,
      Statements statements,
      ReadCompletion readCompletion,
      Courses courses,
      Members members,
      Persons persons,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.certificates = certificates;
    this.statements = statements;
    this.readCompletion = readCompletion;
    this.courses = courses;
    this.members = members;
    this.persons = persons;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if the completion does not count today
   * @throws NotFound if there is no such completion for the caller
   */
  @Transactional
  public Outcome issue(CompletionId id) {
    persons.lock(readCompletion.one(id).person());
    Completion completion = readCompletion.one(id);
    LocalDate today = Oslo.today(clock);
    if (!completion.countsOn(today)) {
      throw new CommandRefused(new Refusal.CompletionDoesNotCount());
    }
    Certificate.Holder holder = holder(completion.person(), today);
    return certificates
        .issued(completion, holder)
        .map(known -> new Outcome(known, false))
        .orElseGet(() -> new Outcome(issued(completion, holder, today), true));
  }

  private Certificate issued(
      Completion completion, Certificate.@Nullable Holder holder, LocalDate today) {
    CertificateId id = new CertificateId(ids.next());
    Course course = courses.find(completion.course()).orElseThrow(NotFound::new);
    Certificate certificate =
        new Certificate(
            id,
            completion.id(),
            holder,
            today,
            completion.lastDay(),
            statements.certificate(id, completion, course, holder));
    certificates.add(certificate);
    return certificate;
  }

  /** A provider gets it with its own name for the person; nobody else gets one. */
  private Certificate.@Nullable Holder holder(PersonKey person, LocalDate today) {
    return members.ofPerson(person).stream()
        .filter(member -> access.actsFor(member.provider()))
        .filter(member -> !member.period().isOverBefore(today))
        .findFirst()
        .map(member -> new Certificate.Holder(member.provider(), member.id().value()))
        .orElse(null);
  }

  /**
   * @param isNew false if it was issued before
   */
  public record Outcome(Certificate certificate, boolean isNew) {}
}
