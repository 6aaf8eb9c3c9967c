package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection is of and why (formål).
 *
 * @param subUnit the establishment inspected (underenhet); none where it is the whole
 * @param campaign the campaign it belongs to, if any
 * @param unit the office's unit that does it
 * @param plannedFor the day it is planned for
 */
public record Purpose(
    @Nullable OrganisationNumber subUnit,
    @Nullable UUID campaign,
    SelectionReason reason,
    @Nullable String unit,
    @Nullable LocalDate plannedFor) {
  /** Of the whole, for no stated reason. */
  public static final Purpose UNSTATED = new Purpose(null, null, SelectionReason.OTHER, null, null);

  Purpose planned(@Nullable String by, @Nullable LocalDate day) {
    return new Purpose(subUnit, campaign, reason, by, day);
  }
}
