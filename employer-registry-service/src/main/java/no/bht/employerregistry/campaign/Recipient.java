package no.bht.employerregistry.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to write to, as the register knows it now.
 *
 * @param name null where the register knows it no more
 */
record Recipient(
    String employer,
    @Nullable String name,
    @Nullable String industryCode,
    @Nullable String municipalityNumber,
    @Nullable LocalDate deregisteredOn) {

  /** Whether it still stands in the register on the day. */
  boolean isThere(LocalDate day) {
    return name != null && (deregisteredOn == null || deregisteredOn.isAfter(day));
  }

  OrganisationNumber number() {
    return new OrganisationNumber(employer);
  }

  /** What is filled in for it. */
  Map<String, String> values(LocalDate day) {
    Map<String, String> values = new HashMap<>();
    values.put("organisationNumber", employer);
    values.put("date", day.toString());
    put(values, "name", name);
    put(values, "industryCode", industryCode);
    put(values, "municipalityNumber", municipalityNumber);
    return values;
  }

  private static void put(Map<String, String> values, String place, @Nullable String value) {
    if (value != null) {
      values.put(place, value);
    }
  }
}
