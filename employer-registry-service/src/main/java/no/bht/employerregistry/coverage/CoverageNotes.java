package no.bht.employerregistry.coverage;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the groups mean, beside the figures. */
final class CoverageNotes {
  static final Map<String, String> OF_GROUPS = new LinkedHashMap<>();

  static {
    OF_GROUPS.put(
        "unit",
        "MAIN: enterprises, the main units of the national register. SUB: establishments, its sub-units."
            + " A unit counts from its day of registration to the day before it left the register.");
    OF_GROUPS.put(
        "key",
        "TOTAL, or the group. SECTION and INDUSTRY: of the unit's main industry code in the classification of"
            + " the industry list of the last day, else in the other; the same letter is another section in"
            + " each. COUNTY: the first two digits of the municipality number. SIZE and SIZE_2023: number"
            + " of employees, first and last number included; WITHHELD_0_TO_4 where the register withholds"
            + " the number, NOT_REGISTERED where it has none. PROVIDER: units affiliated with it; who has"
            + " two counts at both and once in TOTAL. NOT_STATED where the register does not say."
            + " Code, municipality and number of employees are as the register had been read on the day (those of"
            + " the first reading before it); duty, affiliation, approval, plan and report are those of the day.");
    OF_GROUPS.put(
        "suppressed",
        "True where a number from 1 to 4 would be told, or could be found by taking what is told from a"
            + " total, a coarser or an overlapping table. Such a row has no numbers.");
  }

  private CoverageNotes() {}
}
