package no.bht.employerregistry.affiliation.customerlist;

import no.bht.platform.rows.RowField;
import no.bht.platform.rows.RowForm;

/** The fields of a row, named alike in CSV and JSON. */
enum Column implements RowField {
  EMPLOYER("employer"),
  CONTRACT_FORM("contractForm"),
  COVERED_PART("coveredPart"),
  COVERED_UNITS("coveredUnits"),
  FROM("from"),
  TO("to"),
  EMPLOYEES_COVERED_PERCENT("employeesCoveredPercent"),
  NOTICE_PERIOD_MONTHS("noticePeriodMonths"),
  CONTACT_WITHOUT_CONSENT("contactWithoutConsent"),
  SAFETY_REPRESENTATIVE_TOOK_PART("safetyRepresentativeTookPart"),
  LAST_CONTACT_ON("lastContactOn"),
  LAST_VISIT_ON("lastVisitOn"),
  CONTACTS_PER_YEAR("contactsPerYear");

  static final RowForm<Column> FORM = RowForm.of(Column.class).withList(COVERED_UNITS);

  private final String wire;

  Column(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
