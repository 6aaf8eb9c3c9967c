package no.bht.training;

/** The roles this service knows, once. */
public final class Roles {
  /** Saksbehandler: controls courses, sees everything. */
  public static final String CASE_OFFICER = "case-officer";

  /** Inspektør: reads rosters and status. */
  public static final String INSPECTOR = "inspector";

  /** Bedriftshelsetjeneste: its own roster, completions and courses. */
  public static final String PROVIDER = "provider";

  /** Drift: dead letters. */
  public static final String OPS = "ops";

  /** Machines that report completions (scope of the same name). */
  public static final String TRAINING_WRITE = "bht:training.write";

  /** Machines of course organisers: completions of their own courses (scope of the same name). */
  public static final String TRAINING_COMPLETE = "bht:training.complete";

  /** The person whose training it is; whoever brings a token with a national identity number. */
  public static final String PERSON = "person";

  /** Analytiker: numbers only. */
  public static final String ANALYST = "analyst";

  private Roles() {}
}
