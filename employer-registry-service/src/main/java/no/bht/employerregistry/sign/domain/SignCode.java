package no.bht.employerregistry.sign.domain;

/** The signs and their grounds. */
public enum SignCode {
  /** No concrete activity. */
  E1("FOR-2011-12-06-1355 § 13-3; Oslo Economics 2025"),
  /** Only meetings. */
  E2("Oslo Economics 2025"),
  /** Missing areas. */
  E3("FOR-2011-12-06-1355 § 13-2 a–h; plan guide"),
  /** Risk without measure. */
  E4("FOR-2011-12-06-1360 § 2-4 first paragraph; Oslo Economics 2025; plan guide"),
  /** Template plan. */
  E5("Oslo Economics 2025"),
  /** Not made together. */
  E6("FOR-2011-12-06-1355 § 13-3; plan guide; Oslo Economics 2025"),
  /** Stale. */
  E7("plan guide"),
  /** Report almost empty. */
  E8("FOR-2011-12-06-1355 § 13-3 a; Oslo Economics 2025"),
  /** Report copies the plan. */
  E9("Oslo Economics 2025"),
  /** Planned not delivered. */
  E10("Oslo Economics 2025; SINTEF A27819"),
  /** Only health checks. */
  E11("SINTEF A27819"),
  /** Additional services dominate. */
  E12("FOR-2011-12-06-1360 § 2-4 fourth paragraph; Oslo Economics 2025"),
  /** No visit. */
  E13("Oslo Economics 2025; SINTEF A27819"),
  /** Statutory check without exposure, or exposure without check. */
  E14("forskrift om utførelse av arbeid; Oslo Economics 2025"),
  /** Repeated recommendation. */
  E15("SINTEF A27819"),
  /** Many signs over many customers of one provider. */
  E16("Oslo Economics 2025");

  private final String ground;

  SignCode(String ground) {
    this.ground = ground;
  }

  /** What it rests on. */
  public String ground() {
    return ground;
  }
}
