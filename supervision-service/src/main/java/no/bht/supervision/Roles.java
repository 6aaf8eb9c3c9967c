package no.bht.supervision;

/** Who may call, as in the access token. */
public final class Roles {
  public static final String INSPECTOR = "inspector";
  public static final String CASE_OFFICER = "case-officer";

  /** May read who complained. Statute: aml. § 18-2. */
  public static final String SOURCE_READER = "source-reader";

  /** Somebody whose token is the own, by ID-porten. */
  public static final String PERSON = "person";

  public static final String EMPLOYER = "employer";
  public static final String PROVIDER = "provider";

  /** Hands in what earlier systems held. */
  public static final String REGISTRAR = "registrar";

  /** The ministry and statistics: aggregates only. */
  public static final String ANALYST = "analyst";

  /** Scope of the machines that ask for other authorities. */
  public static final String TILDA = "brreg:tilda";

  private Roles() {}
}
