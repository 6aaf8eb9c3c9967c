package no.bht.training.course.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A course in mandatory training (kurs i obligatorisk opplæring), one version of it. Statute:
 * FOR-2011-12-06-1360 § 2-3.
 *
 * <p>An organiser hands it in with its parts and the learning objectives each covers. A case
 * officer controls the content and accepts it, which needs both goals of § 2-3 covered, or rejects
 * it; each with reasons. From the day it counts, and to the day its acceptance ends, a completion
 * of it makes a person trained. Controlled again it is upheld, perhaps with another end, or loses
 * its acceptance; then the office says what becomes of the completions. A changed content is a new
 * version, with a control of its own.
 */
public final class Course {
  /** First day mandatory training was law (in force 1 January 2023). */
  public static final LocalDate TRAINING_IN_FORCE = LocalDate.of(2023, 1, 1);

  private final CourseId id;
  private final CourseVersion edition;
  private final CourseContent content;
  private final LocalDate submittedOn;
  private final long version;
  private CourseState state;
  private @Nullable CourseDecision decision;

  /** A course as it was stored. */
  public Course(
      CourseId id,
      CourseVersion edition,
      CourseContent content,
      LocalDate submittedOn,
      CourseState state,
      @Nullable CourseDecision decision,
      long version) {
    this.id = id;
    this.edition = edition;
    this.content = content;
    this.submittedOn = submittedOn;
    this.state = state;
    this.decision = decision;
    this.version = version;
  }

  /** A course handed in today. */
  public static Course submitted(
      CourseId id, CourseVersion edition, CourseContent content, LocalDate today) {
    return new Course(id, edition, content, today, CourseState.SUBMITTED, null, 0);
  }

  /**
   * Accepts the content (kurset godkjennes).
   *
   * @throws CommandRefused if it is decided already, a goal is not covered, or completions would
   *     count from before the training was law or after today
   */
  public CourseEvent accept(CourseDecision made, LearningObjectives objectives) {
    LocalDate from = made.countsFrom() == null ? made.decidedOn() : made.countsFrom();
    requireStep(CourseState.ACCEPTED, CourseState.SUBMITTED, new Refusal.CourseAlreadyDecided());
    List<String> missing = objectives.missingFrom(content.coverage());
    if (!missing.isEmpty()) {
      throw new CommandRefused(new Refusal.GoalsNotCovered(missing));
    }
    if (from.isBefore(TRAINING_IN_FORCE) || from.isAfter(made.decidedOn())) {
      throw new CommandRefused(
          new Refusal.CountsFromOutOfRange(TRAINING_IN_FORCE, made.decidedOn()));
    }
    requireNotBefore(made.countsTo(), from);
    state = CourseState.ACCEPTED;
    decision = made.counting(from, made.countsTo());
    return new CourseEvent.CourseAccepted(this);
  }

  /**
   * Rejects the content.
   *
   * @throws CommandRefused if it is decided already
   */
  public CourseEvent reject(CourseDecision made) {
    requireStep(CourseState.REJECTED, CourseState.SUBMITTED, new Refusal.CourseAlreadyDecided());
    state = CourseState.REJECTED;
    decision = made;
    return new CourseEvent.CourseRejected(this);
  }

  /**
   * Controlled again, it goes on counting until another day, or without an end.
   *
   * @throws CommandRefused if it is not accepted, or would have ended before today
   */
  public CourseEvent uphold(CourseDecision made) {
    CourseDecision before = requireAccepted(CourseState.ACCEPTED);
    requireNotBefore(made.countsTo(), made.decidedOn());
    decision = made.counting(before.countsFrom(), made.countsTo());
    return new CourseEvent.CourseUpheld(this, before);
  }

  /**
   * Controlled again, it loses its acceptance.
   *
   * @param lostFrom first day on which a completion no longer counts
   * @throws CommandRefused if it is not accepted, or the day lies before it counted or after today
   */
  public CourseEvent loseAcceptance(CourseDecision made, LocalDate lostFrom) {
    CourseDecision before = requireAccepted(CourseState.ACCEPTANCE_LOST);
    LocalDate from = Objects.requireNonNull(before.countsFrom());
    if (lostFrom.isBefore(from) || lostFrom.isAfter(made.decidedOn())) {
      throw new CommandRefused(new Refusal.LostFromOutOfRange(from, made.decidedOn()));
    }
    state = CourseState.ACCEPTANCE_LOST;
    decision = made.counting(from, earlier(before.countsTo(), lostFrom.minusDays(1)));
    return new CourseEvent.CourseAcceptanceLost(this, before);
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isBefore(other) ? one : other;
  }

  private CourseDecision requireAccepted(CourseState next) {
    requireStep(next, CourseState.ACCEPTED, new Refusal.CourseNotAccepted());
    return Objects.requireNonNull(decision);
  }

  private void requireStep(CourseState next, CourseState from, Refusal otherwise) {
    if (state != from || !state.mayBecome(next)) {
      throw new CommandRefused(otherwise);
    }
  }

  private static void requireNotBefore(@Nullable LocalDate last, LocalDate earliest) {
    if (last != null && last.isBefore(earliest)) {
      throw new CommandRefused(new Refusal.CountsToTooEarly(earliest));
    }
  }

  /** Its id. */
  public CourseId id() {
    return id;
  }

  /** Which version of the course it is. */
  public CourseVersion edition() {
    return edition;
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

  /** The latest decision on it, once made. */
  public @Nullable CourseDecision decision() {
    return decision;
  }

  /** First day on which a completion counts; null if none ever does. */
  public @Nullable LocalDate countsFrom() {
    return decision == null ? null : decision.countsFrom();
  }

  /** Last day on which a completion counts; null if none is set. */
  public @Nullable LocalDate countsTo() {
    return decision == null ? null : decision.countsTo();
  }

  /** Last day a completion on this day counts, by the rule of the course; null: no end. */
  public @Nullable LocalDate lastDayOf(LocalDate completedOn) {
    Integer months = content.validMonths();
    return months == null ? null : completedOn.plusMonths(months).minusDays(1);
  }

  /** Counts its changes, for If-Match. */
  public long version() {
    return version;
  }
}
