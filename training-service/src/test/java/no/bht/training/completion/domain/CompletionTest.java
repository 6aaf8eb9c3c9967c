package no.bht.training.completion.domain;

import static no.bht.training.fixture.CourseFixture.ORGANISER;
import static no.bht.training.fixture.CourseFixture.REASONS;
import static no.bht.training.fixture.CourseFixture.TODAY;
import static no.bht.training.fixture.CourseFixture.aCourseCovering;
import static no.bht.training.fixture.CourseFixture.anAcceptedCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.person.PersonKey;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.EarlierCompletions;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  private static final LocalDate COUNTS_FROM = LocalDate.of(2026, 2, 1);
  private static final Revocation REVOCATION =
      new Revocation(TODAY, "officer", RevocationGround.WRONG_PERSON, "Two of the same name.");

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
  void the_last_day_the_course_counts_counts() {
    Course course = anAcceptedCourse(COUNTS_FROM, TODAY.minusDays(1), null);

    assertThat(reported(course, TODAY.minusDays(1)).lastDay()).isNull();
    assertRefused(() -> reported(course, TODAY), new Refusal.CompletedTooLate(TODAY.minusDays(1)));
  }

  @Test
  void it_counts_for_the_months_that_the_course_says() {
    Completion completion = reported(anAcceptedCourse(COUNTS_FROM, null, 12), COUNTS_FROM);

    assertThat(completion.countsOn(COUNTS_FROM.minusDays(1))).isFalse();
    assertThat(completion.countsOn(COUNTS_FROM)).isTrue();
    assertThat(completion.countsOn(LocalDate.of(2027, 1, 31))).isTrue();
    assertThat(completion.countsOn(LocalDate.of(2027, 2, 1))).isFalse();
  }

  @Test
  void a_course_that_lost_its_acceptance_takes_late_reports_if_the_earlier_ones_are_kept() {
    Course kept = anAcceptedCourse(COUNTS_FROM);
    kept.loseAcceptance(lost(EarlierCompletions.KEPT), TODAY);
    Course stopped = anAcceptedCourse(COUNTS_FROM);
    stopped.loseAcceptance(lost(EarlierCompletions.STOPPED), TODAY);

    assertThat(reported(kept, TODAY.minusDays(1)).completedOn()).isEqualTo(TODAY.minusDays(1));
    assertRefused(() -> reported(kept, TODAY), new Refusal.CompletedTooLate(TODAY.minusDays(1)));
    assertRefused(() -> reported(stopped, TODAY.minusDays(1)), new Refusal.CourseNotAccepted());
  }

  @Test
  void without_an_end_any_other_report_means_the_same() {
    Course course = anAcceptedCourse(COUNTS_FROM);
    Completion known = reported(course, COUNTS_FROM);

    assertThat(Completion.meant(List.of(known), course, TODAY, 0)).contains(known);
    assertThat(Completion.meant(List.of(known.revoked(REVOCATION)), course, TODAY, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"29, true", "30, true", "31, false"})
  void with_an_end_a_report_of_a_day_nearby_means_the_same(int days, boolean same) {
    Course course = anAcceptedCourse(LocalDate.of(2025, 1, 1), null, 12);
    Completion known = reported(course, TODAY.minusDays(60));

    assertThat(Completion.meant(List.of(known), course, TODAY.minusDays(60 - days), 30).isPresent())
        .isEqualTo(same);
  }

  @Test
  void revoked_it_counts_on_no_day_and_is_not_revoked_again() {
    Completion revoked = reported(anAcceptedCourse(COUNTS_FROM), TODAY).revoked(REVOCATION);

    assertThat(revoked.countsOn(TODAY)).isFalse();
    assertRefused(() -> revoked.revoked(REVOCATION), new Refusal.CompletionAlreadyRevoked());
  }

  private static CourseDecision lost(EarlierCompletions earlier) {
    return new CourseDecision(TODAY, "officer", REASONS, null, null, earlier);
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
