package no.bht.training.course.domain;

import static no.bht.training.fixture.CourseFixture.OBJECTIVES;
import static no.bht.training.fixture.CourseFixture.REASONS;
import static no.bht.training.fixture.CourseFixture.TODAY;
import static no.bht.training.fixture.CourseFixture.aCourseCovering;
import static no.bht.training.fixture.CourseFixture.aDecision;
import static no.bht.training.fixture.CourseFixture.anAcceptedCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

  @Test
  void a_course_that_covers_both_goals_is_accepted_and_counts_from_that_day() {
    Course course = aCourseCovering("A", "B", "B.1");

    CourseEvent event = course.accept(decision(null), OBJECTIVES);

    assertThat(event).isInstanceOf(CourseEvent.CourseAccepted.class);
    assertThat(course.state()).isEqualTo(CourseState.ACCEPTED);
    assertThat(course.countsFrom()).isEqualTo(TODAY);
  }

  @Test
  void a_course_that_leaves_out_goal_a_is_not_accepted() {
    assertRefused(
        () -> aCourseCovering("B", "B.1").accept(decision(null), OBJECTIVES),
        new Refusal.GoalsNotCovered(List.of("A")));
  }

  @Test
  void a_main_objective_does_not_bring_its_sub_objectives_with_it() {
    Course course = aCourseCovering("A", "B");

    assertRefused(
        () -> course.accept(decision(null), OBJECTIVES),
        new Refusal.GoalsNotCovered(List.of("B.1")));
    assertThat(OBJECTIVES.coveredGoals(course.content().coverage()))
        .containsExactly(Goal.LEGAL_BASIS);
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, false", "2023-01-01, true", "2026-03-02, true", "2026-03-03, false"})
  void completions_count_from_the_law_at_the_earliest_and_the_decision_at_the_latest(
      LocalDate countsFrom, boolean allowed) {
    Course course = aCourseCovering("A", "B", "B.1");

    if (allowed) {
      course.accept(decision(countsFrom), OBJECTIVES);
      assertThat(course.countsFrom()).isEqualTo(countsFrom);
    } else {
      assertRefused(
          () -> course.accept(decision(countsFrom), OBJECTIVES),
          new Refusal.CountsFromOutOfRange(LocalDate.of(2023, 1, 1), TODAY));
    }
  }

  @Test
  void a_rejected_course_never_counts() {
    Course course = aCourseCovering("A", "B", "B.1");

    CourseEvent event = course.reject(decision(null));

    assertThat(event).isInstanceOf(CourseEvent.CourseRejected.class);
    assertThat(course.countsFrom()).isNull();
  }

  @Test
  void a_decided_course_is_not_decided_again() {
    Course course = aCourseCovering("A", "B", "B.1");
    course.reject(decision(null));

    assertRefused(
        () -> course.accept(decision(null), OBJECTIVES), new Refusal.CourseAlreadyDecided());
    assertRefused(() -> course.reject(decision(null)), new Refusal.CourseAlreadyDecided());
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31, false", "2026-02-01, true"})
  void completions_count_to_the_first_day_they_count_at_the_earliest(
      LocalDate countsTo, boolean allowed) {
    Course course = aCourseCovering("A", "B", "B.1");
    CourseDecision decision = aDecision(LocalDate.of(2026, 2, 1), countsTo);

    if (allowed) {
      course.accept(decision, OBJECTIVES);
      assertThat(course.countsTo()).isEqualTo(countsTo);
    } else {
      assertRefused(
          () -> course.accept(decision, OBJECTIVES),
          new Refusal.CountsToTooEarly(LocalDate.of(2026, 2, 1)));
    }
  }

  @Test
  void upheld_it_counts_from_the_same_day_to_another() {
    Course course = anAcceptedCourse(TODAY.minusDays(5), TODAY.plusDays(5), null);

    CourseEvent event = course.uphold(aDecision(null, TODAY.plusDays(50)));

    assertThat(event).isInstanceOf(CourseEvent.CourseUpheld.class);
    assertThat(course.countsFrom()).isEqualTo(TODAY.minusDays(5));
    assertThat(course.countsTo()).isEqualTo(TODAY.plusDays(50));
    assertRefused(
        () -> course.uphold(aDecision(null, TODAY.minusDays(1))),
        new Refusal.CountsToTooEarly(TODAY));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-03-02, true", "2026-03-03, false"})
  void acceptance_is_lost_from_a_day_it_counted_and_today_at_the_latest(
      LocalDate lostFrom, boolean allowed) {
    LocalDate countsFrom = LocalDate.of(2026, 2, 1);
    Course course = anAcceptedCourse(countsFrom);

    if (allowed) {
      course.loseAcceptance(lost(EarlierCompletions.KEPT), lostFrom);
      assertThat(course.state()).isEqualTo(CourseState.ACCEPTANCE_LOST);
      assertThat(course.countsTo()).isEqualTo(lostFrom.minusDays(1));
    } else {
      assertRefused(
          () -> course.loseAcceptance(lost(EarlierCompletions.KEPT), lostFrom),
          new Refusal.LostFromOutOfRange(countsFrom, TODAY));
    }
  }

  @Test
  void only_an_accepted_course_is_controlled_again() {
    assertRefused(
        () -> aCourseCovering("A").uphold(aDecision(null, null)), new Refusal.CourseNotAccepted());
    Course course = anAcceptedCourse(TODAY);
    course.loseAcceptance(lost(EarlierCompletions.STOPPED), TODAY);
    assertRefused(
        () -> course.loseAcceptance(lost(EarlierCompletions.KEPT), TODAY),
        new Refusal.CourseNotAccepted());
  }

  private static CourseDecision lost(EarlierCompletions earlier) {
    return new CourseDecision(TODAY, "officer", REASONS, null, null, earlier);
  }

  private static CourseDecision decision(@Nullable LocalDate countsFrom) {
    return aDecision(countsFrom, null);
  }

  private static void assertRefused(ThrowingCallable command, Refusal refusal) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
