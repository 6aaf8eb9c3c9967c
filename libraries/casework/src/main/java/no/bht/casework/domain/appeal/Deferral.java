package no.bht.casework.domain.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * That a decision is not carried out for the time being (utsatt iverksetting). Statute: fvl. § 42.
 *
 * <p>Life: asked for by the party or taken up by an officer; granted, to a last day or until the
 * appeal is decided, perhaps on conditions; or refused with reasons. It ends with its last day,
 * with the appeal, or by a new decision.
 *
 * @param asked who asked, when and why
 * @param answer what was decided; {@code null} until then
 * @param ended when and why it ended; {@code null} until then
 * @param version counts the changes saved so far
 */
public record Deferral(
    UUID id,
    UUID decisionId,
    OrganisationNumber party,
    DeferralState state,
    Said asked,
    @Nullable Answer answer,
    @Nullable Said ended,
    long version) {

  /**
   * @param by reference of who said it
   */
  public record Said(String by, Instant at, String text) {
    @Override
    public String toString() {
      return "Said[" + at + "]";
    }
  }

  /**
   * @param until last day, Europe/Oslo; {@code null} for until the appeal is decided
   * @param conditions on which it is granted; {@code null} for none
   */
  public record Answer(Said reasons, @Nullable LocalDate until, @Nullable String conditions) {}

  public static Deferral ask(UUID id, UUID decisionId, OrganisationNumber party, Said asked) {
    return new Deferral(id, decisionId, party, DeferralState.ASKED, asked, null, null, 0);
  }

  /**
   * @throws ProcedureRefused if it is answered, or its last day is past
   */
  public Deferral grant(Answer granted) {
    LocalDate until = granted.until();
    ProcedureRefused.when(
        until != null && until.isBefore(Oslo.dateOf(granted.reasons().at())),
        new ProcedureRefusal.DeferralEndsTooEarly(until == null ? LocalDate.MIN : until));
    return new Deferral(
        id, decisionId, party, state.to(DeferralState.GRANTED), asked, granted, null, version);
  }

  /**
   * @throws ProcedureRefused if it is answered
   */
  public Deferral refuse(Said reasons) {
    return new Deferral(
        id,
        decisionId,
        party,
        state.to(DeferralState.REFUSED),
        asked,
        new Answer(reasons, null, null),
        null,
        version);
  }

  /**
   * @throws ProcedureRefused if it is refused or has ended
   */
  public Deferral end(Said why) {
    return new Deferral(
        id, decisionId, party, state.to(DeferralState.ENDED), asked, answer, why, version);
  }

  /** Whether the decision is deferred on {@code day}. */
  public boolean isInForceOn(LocalDate day) {
    return state == DeferralState.GRANTED
        && answer != null
        && (answer.until() == null || !day.isAfter(answer.until()));
  }
}
