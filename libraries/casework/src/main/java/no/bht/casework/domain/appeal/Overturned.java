package no.bht.casework.domain.appeal;

import java.time.LocalDate;
import java.util.Map;
import no.bht.casework.domain.KeptDecision;
import org.jspecify.annotations.Nullable;

/**
 * A decision that no longer stands.
 *
 * @param decision the one that is replaced
 * @param ground of a reversal without an appeal; {@code null} otherwise
 * @param decidedOn the day it was overturned, Europe/Oslo
 * @param terms what the new decision says, by names the service knows; empty where it says nothing
 * @param officer reference of the one who recorded it
 */
public record Overturned(
    KeptDecision decision,
    Change change,
    Origin origin,
    @Nullable ReversalGround ground,
    LocalDate decidedOn,
    Map<String, String> terms,
    String officer) {

  public Overturned {
    terms = Map.copyOf(terms);
  }

  /** Whether it rests on being no worse for the party; fvl. § 35 first paragraph a. */
  public boolean isNotToDetriment() {
    return ground == ReversalGround.NOT_TO_DETRIMENT;
  }

  /** The same of another decision. */
  public Overturned with(KeptDecision other) {
    return new Overturned(other, change, origin, ground, decidedOn, terms, officer);
  }

  /** Who overturned it. */
  public enum Origin {
    /** The body that decided, on appeal; fvl. § 33 second paragraph. */
    REVERSED_ON_APPEAL,
    /** The appeal body; fvl. § 34. */
    APPEAL_BODY,
    /** The body that decided, without an appeal; fvl. § 35. */
    WITHOUT_APPEAL
  }
}
