package no.bht.approval.unitcoverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * A decision on a sub-unit (underenhet): whether the approval of its main unit (hovedenhet) covers
 * it from a day on. The last decision by the day counts. Practice: the main unit applies for all
 * its sub-units, and without a decision they are covered.
 *
 * @param from first day, in Norway
 * @param decidedBy reference of the officer, no name
 */
record UnitCoverage(
    UUID id,
    OrganisationNumber provider,
    OrganisationNumber unit,
    boolean covered,
    LocalDate from,
    String reason,
    String decidedBy,
    Instant recordedAt) {}
