package no.bht.employerregistry;

/** Who calls; the names stand in the realm. */
public final class Roles {
  public static final String REGISTRAR = "registrar";
  public static final String INSPECTOR = "inspector";
  public static final String PROVIDER = "provider";
  public static final String EMPLOYER = "employer";
  public static final String ANALYST = "analyst";
  public static final String OPS = "ops";

  private Roles() {}
}
