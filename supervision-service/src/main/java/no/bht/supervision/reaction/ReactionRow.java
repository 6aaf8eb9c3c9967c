package no.bht.supervision.reaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.ReactionKind;
import org.jspecify.annotations.Nullable;

/**
 * A reaction as the register shows it.
 *
 * @param state the state in the table of its kind
 * @param due the next deadline that runs; {@code null} where nothing is waited for
 * @param annulled whether its decision was annulled; then it has ended, too
 * @param amount NOK, of two decimals at most: a coercive fine per period or once, a violation fee
 *     in all; {@code null} where there is none
 */
public record ReactionRow(
    UUID id,
    ReactionKind kind,
    About about,
    String state,
    Stage stage,
    Days days,
    @Nullable Due due,
    boolean annulled,
    @Nullable BigDecimal amount,
    Handler handler) {

  /** How far it has come, whatever its kind. */
  public enum Stage {
    /** Notified, or notice left out; not decided. */
    NOTICE,
    /** Decided, and something may still be expected. */
    DECIDED,
    /** Complied with, paid, over or annulled. */
    ENDED,
    /** Given up before a decision. */
    GIVEN_UP
  }

  /**
   * What it is about.
   *
   * @param inspection the inspection it came of
   * @param controlPoint code of the point; {@code null} where it rests on none
   */
  public record About(
      UUID inspection, Party party, @Nullable String controlPoint, List<String> legalBases) {
    public About {
      legalBases = List.copyOf(legalBases);
    }
  }

  /** What happened when, Europe/Oslo; {@code null} for what has not happened. */
  public record Days(
      @Nullable LocalDate noticedOn,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate compliedOn,
      @Nullable LocalDate endedOn) {}

  /** A deadline, Europe/Oslo. */
  public record Due(LocalDate on, Of of) {
    /** What is waited for. */
    public enum Of {
      COMMENT,
      COMPLIANCE,
      PAYMENT,
      APPEAL
    }
  }

  /**
   * Who follows it up.
   *
   * @param inspector reference; no name
   * @param unit code of the office's unit; {@code null} for that of the inspection
   */
  public record Handler(@Nullable String inspector, @Nullable String unit) {}
}
