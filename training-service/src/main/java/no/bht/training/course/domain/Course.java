package no.bht.training.course.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A course in mandatory training (kurs i obligatorisk opplæring). Statute: FOR-2011-12-06-1360 §
 * 2-3.
 *
 * <p>An organiser hands it in with the learning objectives it covers. A case officer controls the
 * content and accepts it, which needs both goals of § 2-3 covered, or rejects it; each with
 * reasons. From the day it counts a completion of it makes a person trained.
 */
public final class Course {
  /** First day mandatory training was law (in force 1 January 2023). */
  public static final LocalDate TRAINING_IN_FORCE = LocalDate.of(2023, 1, 1);

  private final CourseId id;
  private final CourseContent content;
  private final LocalDate submittedOn;
  private final long version;
  private CourseState state;
  private @Nullable CourseDecision decision;

  /** A course as it was stored. */
  public Course(
      CourseId id,
      CourseContent content,
      LocalDate submittedOn,
      CourseState state,
      @Nullable CourseDecision decision,
      long version) {
    this.id = id;
    this.content = content;
    this.submittedOn = submittedOn;
    this.state = state;
    this.decision = decision;
    this.version = version;
  }

  /** A course handed in today. */
  public static Course submitted(CourseId id, CourseContent content, LocalDate today) {
    return new Course(id, content, today, CourseState.SUBMITTED, null, 0);
  }

  /**
   * Accepts the content (kurset godkjennes).
   *
   * @throws CommandRefused if it is decided already, a goal is not covered, or completions would
   *     count from before the training was law or after today
   */
  public CourseEvent accept(CourseDecision made, LearningObjectives objectives) {
    LocalDate from = made.countsFrom() == null ? made.decidedOn() : made.countsFrom();
    requireUndecided(CourseState.ACCEPTED);
    List<String> missing = objectives.missingFrom(content.coverage());
    if (!missing.isEmpty()) {
      throw new CommandRefused(new Refusal.GoalsNotCovered(missing));
    }
    if (from.isBefore(TRAINING_IN_FORCE) || from.isAfter(made.decidedOn())) {
      throw new CommandRefused(
          new Refusal.CountsFromOutOfRange(TRAINING_IN_FORCE, made.decidedOn()));
    }
    state = CourseState.ACCEPTED;
    decision = new CourseDecision(made.decidedOn(), made.decidedBy(), made.reasons(), from);
    return new CourseEvent.CourseAccepted(this);
  }

  /**
   * Rejects the content.
   *
   * @throws CommandRefused if it is decided already
   */
  public CourseEvent reject(CourseDecision made) {
    requireUndecided(CourseState.REJECTED);
    state = CourseState.REJECTED;
    decision = made;
    return new CourseEvent.CourseRejected(this);
  }

  private void requireUndecided(CourseState next) {
    if (!state.mayBecome(next)) {
      throw new CommandRefused(new Refusal.CourseAlreadyDecided());
    }
  }

  /** Its id. */
  public CourseId id() {
    return id;
  }

  /** What it is. */
  public CourseContent content() {
    return content;
  }

  /** The day it was handed in. */
  public LocalDate submittedOn() {
    return submittedOn;
  }

  /** Where it is in its life. */
  public CourseState state() {
    return state;
  }

  /** The decision on it, once made. */
  public @Nullable CourseDecision decision() {
    return decision;
  }

  /** First day on which a completion counts; null unless accepted. */
  public @Nullable LocalDate countsFrom() {
    return state == CourseState.ACCEPTED && decision != null ? decision.countsFrom() : null;
  }

  /** Counts its changes, for If-Match. */
  public long version() {
    return version;
  }
}
