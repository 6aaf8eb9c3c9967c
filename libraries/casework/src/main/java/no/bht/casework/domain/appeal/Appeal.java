package no.bht.casework.domain.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.AppealStep.Command;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against a decision (klage). Statute: fvl. chapter VI.
 *
 * <p>Life: it comes in, in time or late; a late one is taken up for a reason or dismissed. The body
 * that decided investigates it and then changes or annuls its decision, dismisses the appeal
 * because its conditions fail, or forwards it with a statement to the appeal body, whose outcome is
 * recorded. Until then the party may withdraw it. A dismissal that is itself overturned opens it
 * again. Everything done to it is kept in its history.
 */
public final class Appeal {
  private final UUID id;
  private final Filing filing;
  private final List<Entry> history;
  private final long version;
  private AppealState state;
  private @Nullable AppealOutcome outcome;

  /** An appeal as it was saved. */
  public Appeal(
      UUID id,
      Filing filing,
      AppealState state,
      @Nullable AppealOutcome outcome,
      List<Entry> history,
      long version) {
    this.id = id;
    this.filing = filing;
    this.state = state;
    this.outcome = outcome;
    this.history = new ArrayList<>(history);
    this.version = version;
  }

  /**
   * Something done to it.
   *
   * @param ground code of the ground or outcome; {@code null} where there is none
   * @param text reason, statement or what was decided; {@code null} where nothing was said
   */
  public record Entry(
      Command command,
      AppealState state,
      Instant at,
      String by,
      @Nullable String ground,
      @Nullable String text) {

    @Override
    public String toString() {
      return "Entry[" + command + " at " + at + "]";
    }
  }

  /**
   * Who does something, when, and what is said.
   *
   * @param by reference, no name
   */
  public record Step(String by, Instant at, @Nullable String text) {}

  /** An appeal comes in. */
  public static Appeal file(UUID id, Filing filing) {
    Command command = filing.isInTime() ? Command.FILE : Command.FILE_LATE;
    Appeal appeal = new Appeal(id, filing, AppealStep.after(null, command), null, List.of(), 0);
    appeal.note(command, new Step(filing.filedBy(), filing.receivedAt(), null), null);
    return appeal;
  }

  /** A late appeal is tried all the same. Statute: fvl. § 31 first paragraph. */
  public void takeUp(LateGround ground, Step step) {
    take(Command.TAKE_UP, step, ground.name());
  }

  /**
   * Dismisses the appeal (avvisning).
   *
   * @throws ProcedureRefused if it is to be dismissed as late and is not
   */
  public void dismiss(DismissalGround ground, Step step) {
    ProcedureRefused.when(
        ground == DismissalGround.LATE && state == AppealState.UNDER_REVIEW,
        new ProcedureRefusal.AppealInTime());
    take(Command.DISMISS, step, ground.name());
  }

  /** The body that decided finds it well-founded. Statute: fvl. § 33 second paragraph. */
  public void reverse(Change change, Step step) {
    take(Command.REVERSE, step, change.name());
  }

  /** Sends it to the appeal body with a statement. Statute: fvl. § 33 fourth paragraph. */
  public void forward(Step step) {
    take(Command.FORWARD, step, null);
  }

  /**
   * Records what the appeal body decided. Statute: fvl. § 34.
   *
   * @param decidedOn the day it decided, Europe/Oslo
   * @throws ProcedureRefused if that day is before the appeal was forwarded, or in the future
   */
  public void decide(AppealOutcome decided, LocalDate decidedOn, Step step) {
    AppealStep.after(state, Command.DECIDE);
    ProcedureRefused.when(
        decidedOn.isBefore(forwardedOn()) || decidedOn.isAfter(Oslo.dateOf(step.at())),
        new ProcedureRefusal.DecidedOnImpossibleDay(decidedOn));
    take(Command.DECIDE, step, decided.name());
    outcome = decided;
  }

  /** The party gives it up. */
  public void withdraw(Step step) {
    take(Command.WITHDRAW, step, null);
  }

  /** The dismissal was overturned: it is investigated after all. */
  public void reopen(Step step) {
    take(Command.REOPEN, step, null);
  }

  public UUID id() {
    return id;
  }

  public Filing filing() {
    return filing;
  }

  public AppealState state() {
    return state;
  }

  /** What the appeal body decided; {@code null} until then. */
  public @Nullable AppealOutcome outcome() {
    return outcome;
  }

  /** Everything done to it, in order. */
  public List<Entry> history() {
    return List.copyOf(history);
  }

  /** Counts the changes saved so far. */
  public long version() {
    return version;
  }

  private LocalDate forwardedOn() {
    return history.reversed().stream()
        .filter(entry -> entry.command() == Command.FORWARD)
        .map(entry -> Oslo.dateOf(entry.at()))
        .findFirst()
        .orElseThrow();
  }

  private void take(Command command, Step step, @Nullable String ground) {
    state = AppealStep.after(state, command);
    note(command, step, ground);
  }

  private void note(Command command, Step step, @Nullable String ground) {
    history.add(new Entry(command, state, step.at(), step.by(), ground, step.text()));
  }
}
