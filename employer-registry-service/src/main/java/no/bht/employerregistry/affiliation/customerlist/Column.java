package no.bht.employerregistry.affiliation.customerlist;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a row, named alike in CSV and JSON. */
enum Column {
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

  private static final Map<String, Column> BY_NAME =
      Stream.of(values()).collect(Collectors.toMap(column -> column.wire, Function.identity()));

  final String wire;

  Column(String wire) {
    this.wire = wire;
  }

  static @Nullable Column of(String name) {
    return BY_NAME.get(name);
  }
}
