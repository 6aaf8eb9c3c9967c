package no.bht.training.completion.domain;

import static no.bht.training.fixture.CourseFixture.ORGANISER;
import static no.bht.training.fixture.CourseFixture.TODAY;
import static no.bht.training.fixture.CourseFixture.aCourseCovering;
import static no.bht.training.fixture.CourseFixture.anAcceptedCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.person.PersonKey;
import no.bht.training.course.domain.Course;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static final LocalDate COUNTS_FROM = LocalDate.of(2026, 2, 1);

  @Test
  void the_first_day_that_counts_counts() {
    assertThat(reported(anAcceptedCourse(COUNTS_FROM), COUNTS_FROM).completedOn())
        .isEqualTo(COUNTS_FROM);
  }

  @Test
  void the_day_before_does_not() {
    assertRefused(
        () -> reported(anAcceptedCourse(COUNTS_FROM), COUNTS_FROM.minusDays(1)),
        new Refusal.CompletedTooEarly(COUNTS_FROM));
  }

  @Test
  void today_counts() {
    assertThat(reported(anAcceptedCourse(COUNTS_FROM), TODAY).completedOn()).isEqualTo(TODAY);
  }

  @Test
  void tomorrow_does_not() {
    assertRefused(
        () -> reported(anAcceptedCourse(COUNTS_FROM), TODAY.plusDays(1)),
        new Refusal.CompletedInFuture());
  }

  @Test
  void a_course_that_is_not_accepted_proves_nothing() {
    assertRefused(() -> reported(aCourseCovering("A"), TODAY), new Refusal.CourseNotAccepted());
  }

  @Test
  void it_prints_no_person() {
    assertThat(reported(anAcceptedCourse(COUNTS_FROM), TODAY).toString()).doesNotContain("0f0f");
  }

  private static Completion reported(Course course, LocalDate completedOn) {
    return Completion.reported(
        new CompletionId(new UUID(0, 1)),
        new PersonKey("0f".repeat(32)),
        course,
        completedOn,
        TODAY,
        ORGANISER);
  }

  private static void assertRefused(ThrowingCallable command, Refusal refusal) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
