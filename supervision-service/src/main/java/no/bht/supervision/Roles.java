package no.bht.supervision;

/** Who may call, as in the access token. */
public final class Roles {
  public static final String INSPECTOR = "inspector";
  public static final String EMPLOYER = "employer";
  public static final String PROVIDER = "provider";

  private Roles() {}
}
