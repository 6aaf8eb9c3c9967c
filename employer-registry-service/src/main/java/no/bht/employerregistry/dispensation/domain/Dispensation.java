package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A dispensation from the duty (dispensasjon). Statute: FOR-2011-12-06-1355 § 1-5.
 *
 * <p>It begins as an application. What is missing is asked for with a deadline; each of the three
 * conditions is judged with a reason; all three met, it may be granted, for the whole or for a
 * distinct part, for three years as the rule. One unmet, it may be refused, once the employer is
 * heard. It ends by its last day, or earlier by revocation or because the employer gives it up; it
 * is never prolonged: renewal is another application. What becomes of the decisions on appeal is
 * carried out here.
 *
 * @param judgements the last one of each condition that is judged
 * @param grant the last decision to grant; {@code null} before it
 */
public record Dispensation(
    DispensationId id,
    OrganisationNumber employer,
    DispensationState state,
    Application application,
    Handling handling,
    Map<Condition, Judgement> judgements,
    @Nullable Grant grant,
    long version) {

  public Dispensation {
    judgements = Map.copyOf(judgements);
  }

  public static Dispensation applied(
      DispensationId id, OrganisationNumber employer, Application application) {
    return new Dispensation(
        id,
        employer,
        DispensationState.RECEIVED,
        application,
        Handling.beginningOn(application.receivedOn()),
        Map.of(),
        null,
        0);
  }

  /** Whether it is in force on the day. */
  public boolean isInForceOn(LocalDate day) {
    return grant != null && grant.inForce().on(day);
  }

  /** Which conditions are not judged met. */
  public Set<Condition> notMet() {
    Set<Condition> open = EnumSet.allOf(Condition.class);
    judgements.forEach(
        (condition, judgement) -> {
          if (judgement.met()) {
            open.remove(condition);
          }
        });
    return open;
  }

  /**
   * @throws CommandRefused if it is decided
   */
  public Dispensation assigned(@Nullable String officer) {
    requireOpen(DispensationStep.ASSESS);
    return with(handling.by(officer));
  }

  /**
   * @param renews the dispensation in force that it would follow now
   * @throws CommandRefused if it is decided
   */
  public Dispensation saying(Statements statements, @Nullable DispensationId renews) {
    requireOpen(DispensationStep.ASSESS);
    return with(application.saying(statements, renews)).resumedIfComplete();
  }

  /**
   * @param most documents of one application
   * @throws CommandRefused if it is decided, or has as many
   */
  public Dispensation with(Attachment attachment, int most) {
    requireOpen(DispensationStep.ASSESS);
    return with(application.with(attachment, most)).resumedIfComplete();
  }

  /**
   * Asks for what is missing (mangelbrev).
   *
   * @param deadline last day to hand it in
   * @throws CommandRefused if it waits already or is decided, or the day is not after today
   */
  public Dispensation asked(LocalDate deadline, LocalDate today) {
    CommandRefused.when(!deadline.isAfter(today), new Refusal.DeadlineTooEarly(today.plusDays(1)));
    return with(state.after(DispensationStep.ASK)).with(handling.waitingUntil(deadline));
  }

  /**
   * Judges one condition.
   *
   * @throws CommandRefused if the employer has time left to hand in what is missing, or it is
   *     decided
   */
  public Dispensation judged(Condition condition, Judgement judgement, LocalDate today) {
    Map<Condition, Judgement> more = new EnumMap<>(Condition.class);
    more.putAll(judgements);
    more.put(condition, judgement);
    Dispensation resumed = resumedWhenOver(today);
    return new Dispensation(
        id,
        employer,
        resumed.state.after(DispensationStep.ASSESS),
        application,
        resumed.handling,
        more,
        grant,
        version);
  }

  /**
   * Before notice is given of a refusal, and before it is decided.
   *
   * @throws CommandRefused if it is not under assessment, or no condition is judged unmet
   */
  public Dispensation refused() {
    CommandRefused.when(
        judgements.values().stream().allMatch(Judgement::met), new Refusal.NoConditionUnmet());
    return decided(DispensationStep.REFUSE);
  }

  /**
   * @throws CommandRefused if it is not under assessment, something is missing, a condition is not
   *     met, or it would be wider or of other days than may be
   */
  public Dispensation granted(Grant given, DispensationRule rule, LocalDate today) {
    Dispensation decided = decided(DispensationStep.GRANT);
    Set<Requirement> missing = application.missing();
    CommandRefused.when(!missing.isEmpty(), new Refusal.ApplicationIncomplete(names(missing)));
    Set<Condition> notMet = notMet();
    CommandRefused.when(!notMet.isEmpty(), new Refusal.ConditionsNotMet(names(notMet)));
    CommandRefused.when(
        application.statements().part() != null && given.part() == null,
        new Refusal.WiderThanApplied());
    rule.check(given.days(), given.periodReason(), today);
    return decided.with(given);
  }

  /**
   * The refusal, or what was granted, is changed (omgjøring, klageinstansens vedtak).
   *
   * @param earliest first day from which it may be
   */
  public Dispensation changed(Grant given, DispensationRule rule, LocalDate earliest) {
    rule.check(given.days(), "Omgjøring", earliest);
    return decided(DispensationStep.CHANGE).with(given);
  }

  /**
   * The decision is annulled, and is taken anew.
   *
   * @param lastDay of what was granted
   */
  public Dispensation reopened(LocalDate lastDay) {
    Dispensation reopened = with(state.after(DispensationStep.REOPEN));
    return grant == null
        ? reopened
        : reopened.with(grant.holding(grant.inForce().until(lastDay).told(true)));
  }

  /** The employer withdraws its application. */
  public Dispensation withdrawn() {
    return decided(DispensationStep.WITHDRAW);
  }

  /**
   * The authority withdraws it (tilbaketrekking).
   *
   * @throws CommandRefused if it is not granted, or the day is past or after its end
   */
  public Dispensation revoked(LocalDate lastDay, LocalDate today) {
    Dispensation revoked = ending(DispensationStep.REVOKE, lastDay, today);
    return revoked.with(revoked.given().revokedAfter(lastDay));
  }

  /**
   * The employer gives it up.
   *
   * @throws CommandRefused if it is not granted, or the day is past or after its end
   */
  public Dispensation givenUp(LocalDate lastDay, LocalDate today) {
    return ending(DispensationStep.GIVE_UP, lastDay, today);
  }

  /** The revocation no longer stands: it holds to the end it was given for, as if never revoked. */
  public Dispensation restored() {
    return with(state.after(DispensationStep.RESTORE)).with(given().restored());
  }

  /**
   * The revocation is changed: it holds to another day.
   *
   * @throws CommandRefused if it is not revoked, or the day is after its end
   */
  public Dispensation revokedOtherwise(LocalDate lastDay, LocalDate today) {
    state.after(DispensationStep.RESTORE);
    return with(given().revokedOtherwise(lastDay, today));
  }

  /**
   * The revocation is not carried out for the time being. Statute: fvl. § 42.
   *
   * @param until last day, which never comes before the one that was decided; {@code null} for
   *     until the appeal is decided
   * @param again what the duty knows the days by, if it had ended
   */
  public Dispensation deferred(@Nullable LocalDate until, LocalDate today, UUID again) {
    return with(given().deferred(until, today, again));
  }

  /**
   * The deferral is over: what was revoked holds to the day that was decided, or today for the last
   * time where that is past, or has ended before.
   */
  public Dispensation deferralEnded(LocalDate today) {
    return with(given().deferralEnded(today));
  }

  /** It is told that it has ended; a period that is over is expired. */
  public Dispensation endTold() {
    return with(state == DispensationState.GRANTED ? state.after(DispensationStep.EXPIRE) : state)
        .with(given().endTold());
  }

  /** Why it is in force no longer. */
  public EndReason endReason() {
    return switch (state) {
      case REVOKED -> given().isCutShort() ? EndReason.REVOKED : EndReason.EXPIRED;
      case GIVEN_UP -> EndReason.GIVEN_UP;
      case UNDER_ASSESSMENT, REFUSED -> EndReason.ANNULLED;
      default -> EndReason.EXPIRED;
    };
  }

  public Dispensation preliminarilyAnswered() {
    return with(handling.answered());
  }

  public Dispensation hearingUntil(@Nullable LocalDate last) {
    return with(handling.hearingUntil(last));
  }

  private Dispensation ending(DispensationStep step, LocalDate lastDay, LocalDate today) {
    DispensationState after = state.after(step);
    return with(after).with(handling.decided()).with(given().ending(lastDay, today));
  }

  private Grant given() {
    return Objects.requireNonNull(grant);
  }

  private Dispensation resumedIfComplete() {
    return state == DispensationState.INFORMATION_REQUESTED && application.missing().isEmpty()
        ? resumed()
        : this;
  }

  private Dispensation resumedWhenOver(LocalDate today) {
    LocalDate deadline = handling.informationDeadline();
    if (state != DispensationState.INFORMATION_REQUESTED || deadline == null) {
      return this;
    }
    CommandRefused.when(!today.isAfter(deadline), new Refusal.InformationAwaited(deadline));
    return resumed();
  }

  private Dispensation resumed() {
    return with(state.after(DispensationStep.RESUME)).with(handling.waitingUntil(null));
  }

  private Dispensation decided(DispensationStep step) {
    return with(state.after(step)).with(handling.decided());
  }

  private void requireOpen(DispensationStep step) {
    CommandRefused.when(
        !state.isOpen(), new Refusal.DispensationStepNotAllowed(state.name(), step.name()));
  }

  private static Set<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private Dispensation with(DispensationState changed) {
    return new Dispensation(
        id, employer, changed, application, handling, judgements, grant, version);
  }

  private Dispensation with(Application changed) {
    return new Dispensation(id, employer, state, changed, handling, judgements, grant, version);
  }

  private Dispensation with(Handling changed) {
    return new Dispensation(id, employer, state, application, changed, judgements, grant, version);
  }

  private Dispensation with(Grant changed) {
    return new Dispensation(
        id, employer, state, application, handling, judgements, changed, version);
  }
}
