package no.bht.supervision.coercivefine.usecase;

import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.usecase.ReactionProcedure.Matter;

/** The codes of the decisions on a coercive fine, as the procedure knows them. */
final class Outcomes {
  static final String IMPOSED = "COERCIVE_FINE";
  static final String CLAIMED = "COERCIVE_FINE_CLAIM";
  static final String REDUCED = "COERCIVE_FINE_REDUCED";

  private Outcomes() {}

  static Matter matter(CoerciveFine fine, String outcome, String officer) {
    return new Matter(
        fine.id().value(),
        fine.order().party().number(),
        ReactionKind.COERCIVE_FINE,
        outcome,
        officer);
  }
}
