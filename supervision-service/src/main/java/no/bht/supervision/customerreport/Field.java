package no.bht.supervision.customerreport;

import no.bht.platform.rows.RowField;
import no.bht.platform.rows.RowForm;

/** The fields of a row, named alike in CSV and JSON. */
enum Field implements RowField {
  EMPLOYER("employer"),
  YEAR("year"),
  ANSWER("answer"),
  CONTRACT("contract"),
  PLAN_MADE("planMade"),
  ACTIVITIES_PLANNED("activitiesPlanned"),
  ACTIVITIES_DELIVERED("activitiesDelivered"),
  MEETINGS_OFFERED("meetingsOffered"),
  MEETINGS_HELD("meetingsHeld"),
  REPORT_DELIVERED("reportDelivered");

  static final RowForm<Field> FORM = RowForm.of(Field.class);

  private final String wire;

  Field(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
