package no.bht.supervision.tilda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as far as others are told of it.
 *
 * @param unit the one inspected: the sub-unit, else the party itself
 * @param announced {@code null} where an earlier system does not say
 * @param activityOn day it was carried out, else opened
 * @param office unit of the Authority, if there is one
 * @param mayBeSoleProprietor whether the unit's main unit is, or may be, a sole proprietor
 * @param open inspections of the unit that are open today
 */
record InspectionRow(
    UUID id,
    String unit,
    PartyKind kind,
    InspectionForm form,
    @Nullable Boolean announced,
    String state,
    String selection,
    LocalDate activityOn,
    @Nullable LocalDate plannedFor,
    @Nullable String checklist,
    @Nullable String municipality,
    @Nullable String office,
    boolean mayBeSoleProprietor,
    int open,
    @Nullable Campaign campaign) {

  /** The campaign it belongs to. */
  record Campaign(String name, LocalDate from, @Nullable LocalDate to) {}

  static InspectionRow of(ResultSet row) throws SQLException {
    return new InspectionRow(
        row.getObject("id", UUID.class),
        row.getString("tilda_unit"),
        PartyKind.valueOf(row.getString("party_kind")),
        InspectionForm.valueOf(row.getString("form")),
        row.getObject("announced", Boolean.class),
        row.getString("state"),
        row.getString("selection_reason"),
        row.getObject("activity_on", LocalDate.class),
        row.getObject("planned_for", LocalDate.class),
        row.getString("checklist_version"),
        row.getString("place"),
        row.getString("office"),
        formsIn(row).mayBeSoleProprietor(),
        row.getInt("open"),
        campaignIn(row));
  }

  static OrganisationForms formsIn(ResultSet row) throws SQLException {
    return new OrganisationForms(
        row.getString("own_form"), row.getString("main_form"), row.getString("form_at_opening"));
  }

  private static @Nullable Campaign campaignIn(ResultSet row) throws SQLException {
    String name = row.getString("campaign");
    return name == null
        ? null
        : new Campaign(
            name,
            row.getObject("campaign_from", LocalDate.class),
            row.getObject("campaign_to", LocalDate.class));
  }
}
