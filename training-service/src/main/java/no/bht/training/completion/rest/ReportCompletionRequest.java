package no.bht.training.completion.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.training.completion.domain.ReportedPerson;
import no.bht.training.completion.usecase.ReportCompletion;
import no.bht.training.course.domain.CourseId;
import no.bht.training.http.PlausibleDay;
import no.bht.training.privacy.IdentityNumberDoor;
import no.bht.training.roster.domain.MemberId;
import org.jspecify.annotations.Nullable;

record ReportCompletionRequest(
    @Nullable UUID memberId,
    @Nullable String nationalIdentityNumber,
    @NotNull UUID courseId,
    @NotNull @PlausibleDay LocalDate completedOn) {
  private static final String CODE = "person-ambiguous";

  ReportCompletion.Command command(IdentityNumberDoor door) {
    return new ReportCompletion.Command(person(door), new CourseId(courseId), completedOn);
  }

  private ReportedPerson person(IdentityNumberDoor door) {
    if (memberId != null && nationalIdentityNumber == null) {
      return new ReportedPerson.ByMember(new MemberId(memberId));
    }
    if (memberId == null && nationalIdentityNumber != null) {
      return new ReportedPerson.ByKey(door.personOf(nationalIdentityNumber));
    }
    throw ProblemException.of(400, CODE, "Give one of memberId and nationalIdentityNumber.")
        .withError("/memberId", CODE);
  }

  @Override
  public String toString() {
    return "ReportCompletionRequest";
  }
}
