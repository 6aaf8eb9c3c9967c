package no.bht.employerregistry.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import no.bht.employerregistry.coverage.domain.Figure;

/** What the columns of the published tables mean here. */
final class ReferenceNotes {
  static final String CONTRACTS =
      "select count(*) from affiliation where starts_on <= ? and (ends_on is null or ends_on >= ?)";
  static final String BASIC_PACKAGES = CONTRACTS + " and contract_form = 'BASIC_PACKAGE'";

  static final Map<String, String> AFFILIATION =
      notes(
          "group",
          "By number of employees, all sizes, and obliged by industry list: of obligedByList, see below. Not"
              + " obliged by industry list: all other units with employees registered; those affiliated"
              + " among them are counted whether or not employees are registered.",
          "status",
          "affiliated in total = affiliated with an approved provider + affiliated, provider not approved.",
          "percent",
          "count divided by of, two decimals.");

  static final Map<String, String> OBLIGED_BY_SIZE =
      notes(
          "unit",
          "enterprises: main units of obligedByList. employees: theirs, where the register gives a number.",
          "employees_in_enterprise",
          "First and last number included. What the register withholds is a row of its own and in no other.",
          "share_percent",
          "Share of all enterprises, or of all employees, that are counted; two decimals.");

  static final Map<String, String> BY_SECTION =
      notes(
          "section_letter",
          "Of the main industry code, in the classification of the day's industry list, else in the other.",
          "covered_by_industry_list",
          "Whether an entry of the day's list lies in the section.",
          "obliged_establishments",
          "Sub-units of obligedByList; the duty is by the code, so this is a part of the section.",
          "share_of_obliged_percent_computed",
          "obliged_establishments divided by their total.",
          "providers_with_customers_in_section_percent",
          "Of the providers that are approved on the day: with an affiliated sub-unit in the section.");

  static final Map<String, String> INDICATORS =
      notes(
          "affiliated enterprises",
          Figure.AFFILIATED.definition(),
          "share of obliged enterprises affiliated",
          Figure.BY_LIST_AFFILIATED.label() + " divided by " + Figure.BY_LIST.label(),
          "share of not obliged enterprises affiliated",
          "Affiliated that are not of obligedByList, of all other main units with employees registered.",
          "contracts with fixed-price basic package",
          "Of the affiliations on the day: with the contract form BASIC_PACKAGE.",
          "affiliated enterprises using an external provider",
          "Of the main units that are affiliated on the day, themselves or by a sub-unit, with any provider:"
              + " with one that is no unit of the same enterprise. Who has both kinds counts in both.",
          "employees covered by external providers",
          "Of those enterprises, where the register gives a number; as last read.",
          "enterprises with dispensation",
          "Main units with a dispensation for the whole on the day, of their own or of a sub-unit.",
          "non-affiliated enterprises with dispensation",
          "Of those with a dispensation and no affiliation, and "
              + Figure.BY_LIST_NOT_AFFILIATED.label()
              + " together: with a dispensation.");

  private ReferenceNotes() {}

  private static Map<String, String> notes(String... own) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (int i = 0; i < own.length; i += 2) {
      notes.put(own[i], own[i + 1]);
    }
    notes.put(Figure.BY_LIST.label(), Figure.BY_LIST.definition());
    notes.put(Figure.BY_LIST_AFFILIATED.label(), Figure.BY_LIST_AFFILIATED.definition());
    notes.put("suppressed", CoverageNotes.OF_GROUPS.getOrDefault("suppressed", ""));
    return notes;
  }
}
