package no.bht.supervision.history;

import no.bht.platform.rows.RowField;
import no.bht.platform.rows.RowForm;

/** The fields of a row, named alike in CSV and JSON. */
enum Field implements RowField {
  ID("id"),
  PARTY("party"),
  PARTY_KIND("partyKind"),
  FORM("form"),
  SELECTION_REASON("selectionReason"),
  CARRIED_OUT_ON("carriedOutOn"),
  MUNICIPALITY("municipality"),
  INDUSTRY_CODE("industryCode"),
  CLASSIFICATION("classification"),
  EMPLOYEES("employees"),
  PROVIDER_KIND("providerKind"),
  FINDINGS("findings"),
  REACTIONS("reactions");

  static final RowForm<Field> ROWS =
      RowForm.of(Field.class)
          .withObjects(FINDINGS, "code", "outcome", "provider")
          .withObjects(REACTIONS, "kind", "controlPoint", "decidedOn", "compliedOn")
          .streamed(65_536);

  private final String wire;

  Field(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
