package no.bht.approval;

/** Who may do what here; names as they stand in access tokens. */
public final class Roles {
  /** The approval unit: everything. */
  public static final String CASE_OFFICER = "case-officer";

  /** The inspection department: reads applications and files. */
  public static final String INSPECTOR = "inspector";

  /** A provider, by the organisation number in its token: its own only. */
  public static final String PROVIDER = "provider";

  /** The ministry and statistics: aggregates only. */
  public static final String ANALYST = "analyst";

  /** Machines of other agencies and of forms: scope, and consumer on the allow-list. */
  public static final String MACHINE_READ = "bht:approval.read";

  private Roles() {}
}
