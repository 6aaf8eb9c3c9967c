package no.bht.training.completion.domain;

import java.time.LocalDate;
import no.bht.platform.person.PersonKey;
import no.bht.training.course.domain.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * A person says to have completed a course. It counts once the organiser or a provider reports the
 * same.
 *
 * @param confirmedAs the completion it became; null while it waits
 */
public record CompletionClaim(
    ClaimId id,
    PersonKey person,
    CourseId course,
    LocalDate completedOn,
    LocalDate claimedOn,
    @Nullable CompletionId confirmedAs) {

  /** Prints ids only; the person stays out of logs. */
  @Override
  public String toString() {
    return "CompletionClaim[" + id.value() + "]";
  }
}
