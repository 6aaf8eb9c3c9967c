package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A violation fee (overtredelsesgebyr). Statute: aml. §§ 18-10 and 18-10 a, fvl. §§ 44-49.
 *
 * <p>It is opened on a violation. The party gets notice, or it is left out with a reason; the
 * prosecuting authority is asked; then it is decided, within five years after the violation ceased
 * unless notice was sent in time, and not above the ceiling that is chosen with a reason. On the
 * spot it may be decided at once. It is paid, or becomes a basis for enforcement when final; a
 * lawsuit suspends it. Annulled, it is decided anew or ended. One that ends without a sanction is
 * closed by a letter. The enterprise never sees that of a person.
 *
 * @param imposed the last decision with its payment; {@code null} before the first
 * @param ending how it ended without a sanction; {@code null} until then
 * @param version counts the changes saved so far
 */
public record ViolationFee(
    FeeSubject subject,
    Violation violation,
    FeeState state,
    Preparation preparation,
    @Nullable Imposed imposed,
    @Nullable Ending ending,
    long version) {

  /** The end without a sanction (avslutning). Statute: fvl. § 49. */
  public record Ending(LocalDate on, String ground) {
    @Override
    public String toString() {
      return "Ending[" + on + "]";
    }
  }

  /**
   * @throws CommandRefused as {@link Violation#check} says, or if the time for a fee is over
   */
  public static ViolationFee open(FeeSubject subject, Violation violation, FeeRates rates) {
    ViolationFee opened =
        new ViolationFee(subject, violation, FeeState.OPENED, Preparation.NONE, null, null, 0);
    opened.requireSound(rates, subject.openedOn());
    return opened;
  }

  /** Until when it may be decided. */
  public Limitation limitation(FeeRates rates) {
    return Limitation.of(
        violation.ceasedOn(), rates.limitationYears(), preparation.firstNoticeOn());
  }

  /** What it may at most be, by every choice there is. */
  public List<Ceiling> ceilings(FeeRates rates, LocalDate decidedOn) {
    return rates.candidates(subject.addressee(), violation, preparation.turnovers(), decidedOn);
  }

  private void requireSound(FeeRates rates, LocalDate today) {
    violation.check(rates, subject.addressee(), subject.isOnTheSpot(), today);
    limitation(rates).refuseOver(today);
  }

  private void requireOpen(String command) {
    CommandRefused.when(!state.isOpen(), new Refusal.StepNotAllowed(state.name(), command));
  }

  /** The facts are put right, for instance because the violation has ceased. */
  public ViolationFee correct(Violation corrected, FeeRates rates, LocalDate today) {
    requireOpen("CORRECT");
    ViolationFee changed =
        new ViolationFee(subject, corrected, state, preparation, imposed, ending, version);
    changed.requireSound(rates, today);
    return changed;
  }

  /** The turnovers that are known. */
  public ViolationFee state(List<Turnover> turnovers) {
    requireOpen("STATE_TURNOVER");
    return prepared(state, preparation.with(turnovers));
  }

  /**
   * Another body was asked, or has answered. Statute: fvl. § 47.
   *
   * @throws CommandRefused if it is decided, or a day is impossible
   */
  public ViolationFee coordinate(Coordination entry, LocalDate today) {
    requireOpen("COORDINATE");
    entry.check(today);
    return prepared(state, preparation.with(entry));
  }

  /**
   * Before notice is sent.
   *
   * @throws CommandRefused if it is decided, or the time for a fee is over
   */
  public ViolationFee notice(Preparation.Notice notice, FeeRates rates) {
    requireSound(rates, notice.sentOn());
    return prepared(state.after(FeeState.Step.GIVE_NOTICE), preparation.with(notice));
  }

  /**
   * @throws CommandRefused if it is noticed or decided already, or the time for a fee is over
   */
  public ViolationFee omitNotice(FeeRates rates, LocalDate today) {
    requireSound(rates, today);
    return prepared(state.after(FeeState.Step.OMIT_NOTICE), preparation);
  }

  /**
   * Decides it. The party was heard by then, or the case is one on the spot.
   *
   * @param id what the procedure knows the decision by
   * @throws CommandRefused if the party got no notice, the time is over, the prosecuting authority
   *     has not answered or takes the case itself, or as {@link FeeDecision.Ruling} says
   */
  public ViolationFee decide(
      FeeDecision.Ruling ruling, FeeRates rates, UUID id, String by, Instant at) {
    LocalDate today = Oslo.dateOf(at);
    FeeState next = state.after(FeeState.Step.DECIDE);
    CommandRefused.when(
        state == FeeState.OPENED && !subject.isOnTheSpot(),
        new Refusal.StepNotAllowed(state.name(), FeeState.Step.DECIDE.name()));
    requireSound(rates, today);
    preparation.requireCoordinated();
    FeeDecision decided =
        ruling.of(subject, ceilings(rates, today), rates, new FeeDecision.Signature(id, by, at));
    return imposed(next, Imposed.by(decided, imposed));
  }

  /**
   * A payment to the Treasury.
   *
   * @throws CommandRefused if there is nothing to pay, or the day is impossible
   */
  public ViolationFee pay(BigDecimal amount, LocalDate on, LocalDate today) {
    return imposed(state.after(FeeState.Step.PAY_PART), stands().pay(amount, on, today));
  }

  /**
   * A lawsuit suspends the decision. Statute: aml. § 18-10 third paragraph.
   *
   * @throws CommandRefused if one runs, nothing is imposed, or the day is impossible
   */
  public ViolationFee bringLawsuit(LocalDate on, LocalDate today) {
    CommandRefused.when(
        state != FeeState.IMPOSED && state != FeeState.PAID,
        new Refusal.StepNotAllowed(state.name(), "BRING_LAWSUIT"));
    return after(it -> it.bringLawsuit(on, today));
  }

  /**
   * @throws CommandRefused if none runs, or the day is impossible
   */
  public ViolationFee endLawsuit(LocalDate on, LocalDate today) {
    CommandRefused.when(imposed == null, new Refusal.LawsuitStandsOtherwise());
    return after(it -> it.endLawsuit(on, today));
  }

  /** The decision is not carried out for the time being. Statute: fvl. § 42. */
  public ViolationFee defer(LocalDate today, @Nullable LocalDate until) {
    return after(it -> it.defer(today, until));
  }

  /** The deferral is over; what was left of the time to pay is left again. */
  public ViolationFee endDeferral(LocalDate today) {
    return imposed == null ? this : after(it -> it.endDeferral(today));
  }

  /**
   * Another amount, by appeal, reversal or judgment.
   *
   * @throws CommandRefused if nothing is imposed, or it is above the ceiling
   */
  public ViolationFee change(BigDecimal amount) {
    return imposed(state.after(FeeState.Step.CHANGE), stands().change(amount));
  }

  /** Another last day to pay is set. */
  public ViolationFee payBy(LocalDate last, LocalDate today) {
    return after(it -> it.payBy(last, today));
  }

  /** The decision is annulled: what was paid is owed back. */
  public ViolationFee annul(LocalDate on) {
    return imposed(state.after(FeeState.Step.ANNUL), stands().annul(on));
  }

  /**
   * Ends it without a sanction. Statute: fvl. § 49.
   *
   * @throws CommandRefused if it is decided or ended
   */
  public ViolationFee end(String ground, LocalDate today) {
    FeeState ended = state.after(FeeState.Step.END);
    return new ViolationFee(
        subject, violation, ended, preparation, imposed, new Ending(today, ground), version);
  }

  /** What is left to pay, NOK; negative where too much was paid; zero where nothing is imposed. */
  public BigDecimal outstanding() {
    return imposed == null ? BigDecimal.ZERO : imposed.outstanding();
  }

  /** Whether the last day to pay has passed, and nothing holds payment up. */
  public boolean isOverdue(LocalDate today) {
    return state == FeeState.IMPOSED && stands().isOverdue(today);
  }

  /** It is told that it is overdue. */
  public ViolationFee overdueTold(LocalDate today) {
    return after(it -> it.overdueTold(today));
  }

  /**
   * Whether the viewer may see it: an inspector; the enterprise its own, once it was told. That of
   * a person is never shown to the enterprise.
   */
  public boolean visibleTo(Viewer viewer) {
    boolean told = preparation.notice() != null || imposed != null || ending != null;
    return viewer.officer() || (told && !subject.isPersonal() && viewer.actsFor(subject.party()));
  }

  /** The decision of a fee that is imposed. */
  public FeeDecision standing() {
    return stands().decision();
  }

  /** What was imposed, where something was. */
  public Imposed stands() {
    return Objects.requireNonNull(imposed);
  }

  private ViolationFee prepared(FeeState next, Preparation changed) {
    return new ViolationFee(subject, violation, next, changed, imposed, ending, version);
  }

  private ViolationFee after(UnaryOperator<Imposed> step) {
    return new ViolationFee(
        subject, violation, state, preparation, step.apply(stands()), ending, version);
  }

  /** Imposed and covered, it is paid. */
  private ViolationFee imposed(FeeState next, Imposed changed) {
    FeeState settled =
        next == FeeState.IMPOSED && changed.isCovered() ? next.after(FeeState.Step.SETTLE) : next;
    return new ViolationFee(subject, violation, settled, preparation, changed, ending, version);
  }
}
