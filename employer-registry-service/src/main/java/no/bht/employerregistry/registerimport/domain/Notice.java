package no.bht.employerregistry.registerimport.domain;

import java.util.Locale;

/** An oddity of a record that is loaded all the same. */
public enum Notice {
  /** The register gives a number of employees and says that it has none. */
  EMPLOYEE_COUNT_WITHOUT_REGISTRATION,
  /** The organisation form is of the other kind than the file. */
  UNIT_KIND_BY_FORM,
  /** The main industry code lies in no known division. */
  INDUSTRY_CODE_UNKNOWN;

  /** As it stands in the interface. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
