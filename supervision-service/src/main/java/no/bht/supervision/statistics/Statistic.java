package no.bht.supervision.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables there are; titles, notes and columns stand in {@code statistics/tables.json}. */
enum Statistic {
  INSPECTIONS_PER_YEAR,
  CONTROL_POINTS,
  CONTROL_POINTS_PER_YEAR,
  OUTCOMES,
  INSPECTIONS_BY_FORM,
  INSPECTIONS_BY_SIZE,
  INSPECTIONS_BY_INDUSTRY,
  INSPECTIONS_BY_COUNTY,
  INSPECTIONS_BY_SELECTION_REASON,
  INSPECTIONS_BY_PROVIDER,
  PROVIDER_INSPECTIONS,
  REACTIONS,
  TIMES,
  OPEN_ORDERS,
  EVIDENCE,
  COMPLAINTS,
  DEVIATIONS;

  /** The name in addresses. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is made of the cells, and not of the records themselves. */
  boolean isOfCells() {
    return this != EVIDENCE && this != COMPLAINTS && this != DEVIATIONS;
  }

  boolean isOfReactions() {
    return this == REACTIONS || this == TIMES || this == OPEN_ORDERS;
  }

  static Optional<Statistic> find(String id) {
    return Arrays.stream(values()).filter(table -> table.id().equals(id)).findFirst();
  }
}
