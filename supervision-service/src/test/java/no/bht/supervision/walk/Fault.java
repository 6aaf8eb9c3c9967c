package no.bht.supervision.walk;

/** What is wrong on purpose, to see that the walk finds it. */
enum Fault {
  NONE(""),
  /** A coercive fine runs from a day too early. */
  RUNS_TOO_EARLY("accrued"),
  /** It runs while it is deferred. */
  RUNS_WHILE_DEFERRED("accrued"),
  /** It runs on after compliance. */
  RUNS_AFTER_COMPLIANCE("accrued"),
  /** Nobody waits for what the party has to say. */
  DECIDES_UNHEARD("unheard"),
  /** A last day stays where it was asked for, holiday or not. */
  ENDS_ON_A_HOLIDAY("deadline"),
  /** The inspection does not ask whether an order rests on the breach. */
  FORGETS_ORDERS("rests on"),
  /** A deadline that is passed is not announced. */
  ANNOUNCES_NOTHING("announced"),
  /** It is announced at every sweep. */
  ANNOUNCES_AGAIN("announced");

  /** A word of what the walk complains of. */
  final String complaint;

  Fault(String complaint) {
    this.complaint = complaint;
  }
}
