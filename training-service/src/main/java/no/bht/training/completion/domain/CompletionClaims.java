package no.bht.training.completion.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.course.domain.CourseId;
import org.jspecify.annotations.Nullable;

/** Port: what persons say of themselves. */
public interface CompletionClaims {

  /** The person's claim of this course that waits. */
  Optional<CompletionClaim> waiting(PersonKey person, CourseId course);

  /** Every claim of the person, oldest first. */
  List<CompletionClaim> ofPerson(PersonKey person);

  /** Claims that wait, of persons now on the provider's staff. */
  List<WaitingClaim> waitingAt(OrganisationNumber provider, Query query);

  /** Stores a new claim. */
  void add(CompletionClaim claim);

  /** What the person said of this course is confirmed. */
  void confirm(PersonKey person, CourseId course, CompletionId completion);

  /**
   * @param member the person as the provider's member
   */
  record WaitingClaim(CompletionClaim claim, UUID member, String reference) {}

  /**
   * @param date the day on which the person is on the staff
   * @param after the id before the first; null to begin
   */
  record Query(LocalDate date, @Nullable UUID after, int limit) {}
}
