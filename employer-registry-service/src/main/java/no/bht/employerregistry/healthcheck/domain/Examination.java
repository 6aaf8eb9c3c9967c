package no.bht.employerregistry.healthcheck.domain;

import org.jspecify.annotations.Nullable;

/**
 * A statutory health examination (lovpålagt helsekontroll). It depends on work operations and their
 * risk assessment, not on industry. Statute: forskrift om utførelse av arbeid, as far as the
 * chapter is given.
 */
public enum Examination {
  A1("ch. 3"),
  A2("ch. 4"),
  A3("ch. 6"),
  A4("ch. 14"),
  A5("ch. 15"),
  A6("ch. 16"),
  A7("ch. 16 A"),
  A8("ch. 26"),
  A9("ch. 27"),
  A10("§ 26-43"),
  B1(null),
  B2(null),
  B3(null),
  B4(null),
  B5(null),
  B6(null);

  private final @Nullable String reference;

  Examination(@Nullable String reference) {
    this.reference = reference;
  }

  /** Chapter or section of forskrift om utførelse av arbeid; null where none is given. */
  public @Nullable String reference() {
    return reference;
  }

  public ExaminationList list() {
    return name().startsWith("A") ? ExaminationList.A : ExaminationList.B;
  }
}
