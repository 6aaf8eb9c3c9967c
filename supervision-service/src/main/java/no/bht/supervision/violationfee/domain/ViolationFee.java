package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
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
 * @param decision the last one; {@code null} before the first
 * @param annulledOn the day the last decision was annulled; {@code null} while it stands
 * @param ending how it ended without a sanction; {@code null} until then
 * @param version counts the changes saved so far
 */
public record ViolationFee(
    FeeSubject subject,
    Violation violation,
    FeeState state,
    Preparation preparation,
    @Nullable FeeDecision decision,
    Collecting collecting,
    @Nullable LocalDate annulledOn,
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
        new ViolationFee(
            subject,
            violation,
            FeeState.OPENED,
            Preparation.NONE,
            null,
            Collecting.NONE,
            null,
            null,
            0);
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
    ViolationFee changed = with(corrected);
    changed.requireSound(rates, today);
    return changed;
  }

  /** The turnovers that are known. */
  public ViolationFee state(List<Turnover> turnovers) {
    requireOpen("STATE_TURNOVER");
    return with(preparation.with(turnovers));
  }

  /**
   * Another body was asked, or has answered. Statute: fvl. § 47.
   *
   * @throws CommandRefused if it is decided, or a day is impossible
   */
  public ViolationFee coordinate(Coordination entry, LocalDate today) {
    requireOpen("COORDINATE");
    LocalDate answered = entry.answeredOn();
    CommandRefused.when(
        entry.askedOn().isAfter(today)
            || (answered != null
                && (answered.isBefore(entry.askedOn()) || answered.isAfter(today))),
        new Refusal.CoordinationDaysImpossible());
    return with(preparation.with(entry));
  }

  /**
   * Before notice is sent.
   *
   * @throws CommandRefused if it is decided, or the time for a fee is over
   */
  public ViolationFee notice(Preparation.Notice notice, FeeRates rates) {
    requireSound(rates, notice.sentOn());
    return with(state.after(FeeState.Step.GIVE_NOTICE)).with(preparation.with(notice));
  }

  /**
   * @throws CommandRefused if it is noticed or decided already, or the time for a fee is over
   */
  public ViolationFee omitNotice(FeeRates rates, LocalDate today) {
    requireSound(rates, today);
    return with(state.after(FeeState.Step.OMIT_NOTICE));
  }

  /**
   * Decides it. The party was heard by then, or the case is one on the spot.
   *
   * @param id what the procedure knows the decision by
   * @throws CommandRefused if the party got no notice, the time is over, the prosecuting authority
   *     has not answered or takes the case itself, a factor is not weighed, the ceiling is none
   *     that may be chosen, or the fee is above it
   */
  public ViolationFee decide(
      FeeDecision.Ruling ruling, FeeRates rates, UUID id, String by, Instant at) {
    LocalDate today = Oslo.dateOf(at);
    FeeState next = state.after(FeeState.Step.DECIDE);
    CommandRefused.when(
        state == FeeState.OPENED && !subject.isOnTheSpot(),
        new Refusal.StepNotAllowed(state.name(), FeeState.Step.DECIDE.name()));
    requireSound(rates, today);
    requireCoordinated();
    requireFactors(ruling);
    Ceiling ceiling = rates.chosen(ceilings(rates, today), ruling.ceiling());
    refuseAbove(ruling.amount(), ceiling);
    FeeDecision decided =
        new FeeDecision(
            id,
            ruling.amount(),
            ceiling,
            ruling.ceiling().reason(),
            ruling.factors(),
            ruling.reasons(),
            today,
            at,
            by,
            payBy(ruling.payBy(), rates, today),
            ruling.payBy() != null,
            subject.isPersonal() ? null : at);
    return new ViolationFee(
            subject, violation, next, preparation, decided, collecting, null, null, version)
        .with(collecting.overdueOn(null))
        .settledIfCovered();
  }

  private void requireCoordinated() {
    Coordination.Answer answer =
        preparation
            .prosecutingAuthority()
            .orElseThrow(() -> new CommandRefused(new Refusal.CoordinationMissing()));
    CommandRefused.when(
        answer == Coordination.Answer.CRIMINAL_CASE_INSTEAD, new Refusal.CriminalCaseInstead());
  }

  private void requireFactors(FeeDecision.Ruling ruling) {
    Set<FeeFactor> wanted = FeeFactor.of(subject.addressee());
    Set<FeeFactor> foreign = new TreeSet<>(ruling.factors().keySet());
    foreign.removeAll(wanted);
    Set<FeeFactor> missing = new TreeSet<>(subject.isOnTheSpot() ? Set.of() : wanted);
    missing.removeAll(ruling.factors().keySet());
    missing.addAll(foreign);
    CommandRefused.when(
        !missing.isEmpty(),
        new Refusal.FactorsMissing(
            missing.stream().map(Enum::name).collect(Collectors.toUnmodifiableList())));
  }

  private static void refuseAbove(BigDecimal amount, Ceiling ceiling) {
    CommandRefused.when(
        amount.compareTo(ceiling.amount()) > 0, new Refusal.FeeAboveCeiling(ceiling.amount()));
  }

  private static LocalDate payBy(@Nullable LocalDate said, FeeRates rates, LocalDate decidedOn) {
    CommandRefused.when(
        said != null && !said.isAfter(decidedOn),
        new Refusal.PaymentDeadlineTooEarly(decidedOn.plusDays(1)));
    return said == null
        ? TimeLimits.weeks(decidedOn, rates.paymentWeeks())
        : TimeLimits.nextWorkingDay(said);
  }

  /**
   * A payment to the Treasury.
   *
   * @throws CommandRefused if there is nothing to pay, or the day is impossible
   */
  public ViolationFee pay(BigDecimal amount, LocalDate on, LocalDate today) {
    FeeState after = state.after(FeeState.Step.PAY_PART);
    CommandRefused.when(
        on.isAfter(today) || on.isBefore(standing().decidedOn()),
        new Refusal.PaymentDayImpossible());
    return with(after).with(collecting.paying(amount, on)).settledIfCovered();
  }

  /** What is left to pay, NOK; negative where too much was paid; zero where nothing is imposed. */
  public BigDecimal outstanding() {
    return decision == null || annulledOn != null
        ? collecting.paid().negate()
        : decision.amount().subtract(collecting.paid());
  }

  private ViolationFee settledIfCovered() {
    return state == FeeState.IMPOSED && outstanding().signum() <= 0
        ? with(state.after(FeeState.Step.SETTLE))
        : this;
  }

  /**
   * A lawsuit suspends the decision. Statute: aml. § 18-10 third paragraph.
   *
   * @throws CommandRefused if one runs, nothing is imposed, or the day is impossible
   */
  public ViolationFee bringLawsuit(LocalDate on, LocalDate today) {
    requireDecided("BRING_LAWSUIT");
    CommandRefused.when(
        collecting.isSuspended() || on.isAfter(today) || on.isBefore(standing().decidedOn()),
        new Refusal.LawsuitStandsOtherwise());
    return with(collecting.with(new Collecting.Lawsuit(on, null)));
  }

  /**
   * @throws CommandRefused if none runs, or the day is impossible
   */
  public ViolationFee endLawsuit(LocalDate on, LocalDate today) {
    Collecting.Lawsuit lawsuit = collecting.lawsuit();
    CommandRefused.when(
        lawsuit == null
            || !collecting.isSuspended()
            || on.isAfter(today)
            || on.isBefore(lawsuit.broughtOn()),
        new Refusal.LawsuitStandsOtherwise());
    LocalDate brought = Objects.requireNonNull(lawsuit).broughtOn();
    return paidLater(brought, on).with(collecting.with(new Collecting.Lawsuit(brought, on)));
  }

  /** The decision is not carried out for the time being. Statute: fvl. § 42. */
  public ViolationFee defer(LocalDate today) {
    return with(collecting.deferredFrom(today));
  }

  /** The deferral is over; what was left of the time to pay is left again. */
  public ViolationFee endDeferral(LocalDate today) {
    LocalDate from = collecting.deferredFrom();
    return from == null ? this : paidLater(from, today).with(collecting.deferredFrom(null));
  }

  private ViolationFee paidLater(LocalDate from, LocalDate to) {
    FeeDecision stands = standing();
    return !stands.payBy().isBefore(from) && to.isAfter(from)
        ? with(
            stands.changed(
                stands.amount(),
                TimeLimits.nextWorkingDay(
                    stands.payBy().plusDays(to.toEpochDay() - from.toEpochDay()))))
        : this;
  }

  /**
   * Another amount, by appeal, reversal or judgment.
   *
   * @param payBy last day to pay; {@code null} for the one there was
   * @throws CommandRefused if nothing is imposed, or it is above the ceiling
   */
  public ViolationFee change(BigDecimal amount, @Nullable LocalDate payBy) {
    FeeState after = state.after(FeeState.Step.CHANGE);
    FeeDecision stands = standing();
    refuseAbove(amount, stands.ceiling());
    LocalDate last = payBy == null ? stands.payBy() : TimeLimits.nextWorkingDay(payBy);
    return with(after).with(stands.changed(amount, last)).settledIfCovered();
  }

  /** The decision is annulled: what was paid is owed back. */
  public ViolationFee annul(LocalDate on) {
    return new ViolationFee(
        subject,
        violation,
        state.after(FeeState.Step.ANNUL),
        preparation,
        decision,
        collecting.deferredFrom(null),
        on,
        null,
        version);
  }

  /**
   * Ends it without a sanction. Statute: fvl. § 49.
   *
   * @throws CommandRefused if it is decided or ended
   */
  public ViolationFee end(String ground, LocalDate today) {
    return new ViolationFee(
        subject,
        violation,
        state.after(FeeState.Step.END),
        preparation,
        decision,
        collecting,
        annulledOn,
        new Ending(today, ground),
        version);
  }

  /** Whether the last day to pay has passed, and nothing holds payment up. */
  public boolean isOverdue(LocalDate today) {
    return state == FeeState.IMPOSED && !collecting.isPaused() && today.isAfter(standing().payBy());
  }

  /** It is told that it is overdue. */
  public ViolationFee overdueTold(LocalDate today) {
    return with(collecting.overdueOn(today));
  }

  /**
   * Whether the viewer may see it: an inspector; the enterprise its own, once it was told. That of
   * a person is never shown to the enterprise.
   */
  public boolean visibleTo(Viewer viewer) {
    boolean told = preparation.notice() != null || decision != null || ending != null;
    return viewer.officer() || (told && !subject.isPersonal() && viewer.actsFor(subject.party()));
  }

  private void requireDecided(String command) {
    CommandRefused.when(
        state != FeeState.IMPOSED && state != FeeState.PAID,
        new Refusal.StepNotAllowed(state.name(), command));
  }

  /** The decision of a fee that is imposed. */
  public FeeDecision standing() {
    return Objects.requireNonNull(decision);
  }

  private ViolationFee with(FeeState changed) {
    return new ViolationFee(
        subject,
        violation,
        changed,
        preparation,
        decision,
        collecting,
        annulledOn,
        ending,
        version);
  }

  private ViolationFee with(Violation changed) {
    return new ViolationFee(
        subject, changed, state, preparation, decision, collecting, annulledOn, ending, version);
  }

  private ViolationFee with(Preparation changed) {
    return new ViolationFee(
        subject, violation, state, changed, decision, collecting, annulledOn, ending, version);
  }

  private ViolationFee with(FeeDecision changed) {
    return new ViolationFee(
        subject, violation, state, preparation, changed, collecting, annulledOn, ending, version);
  }

  private ViolationFee with(Collecting changed) {
    return new ViolationFee(
        subject, violation, state, preparation, decision, changed, annulledOn, ending, version);
  }
}
