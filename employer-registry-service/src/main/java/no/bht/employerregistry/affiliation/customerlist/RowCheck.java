package no.bht.employerregistry.affiliation.customerlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import no.bht.employerregistry.affiliation.domain.AffiliationText;
import no.bht.employerregistry.affiliation.domain.Conditions;
import no.bht.employerregistry.affiliation.domain.Contacts;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.affiliation.domain.Coverage;
import no.bht.employerregistry.affiliation.domain.CustomerRow;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.organisation.OrganisationNumberDoor;
import no.bht.platform.person.IdentityNumberSearch;
import no.bht.platform.rows.RawRow;
import no.bht.platform.rows.RowFault;
import org.jspecify.annotations.Nullable;

/** Makes of the fields of a row what it says. */
@ApplicationScoped
class RowCheck {
  private final OrganisationNumberDoor door;

  RowCheck(OrganisationNumberDoor door) {
    this.door = door;
  }

  CustomerRow rowOf(RawRow<Column> raw) throws RowFault {
    raw.requireReadable();
    LocalDate from = day(raw.required(Column.FROM), Column.FROM);
    LocalDate to = optionalDay(raw, Column.TO);
    if (to != null && to.isBefore(from)) {
      throw new RowFault("ends-before-start", Column.TO);
    }
    return new CustomerRow(
        employer(raw),
        raw.word(Column.CONTRACT_FORM, ContractForm.class),
        Coverage.of(part(raw.optional(Column.COVERED_PART)), units(raw)),
        from,
        to,
        new Conditions(
            raw.number(Column.EMPLOYEES_COVERED_PERCENT, 100),
            raw.number(Column.NOTICE_PERIOD_MONTHS, AffiliationText.LONGEST_NOTICE),
            raw.flag(Column.CONTACT_WITHOUT_CONSENT),
            raw.flag(Column.SAFETY_REPRESENTATIVE_TOOK_PART)),
        new Contacts(
            optionalDay(raw, Column.LAST_CONTACT_ON),
            optionalDay(raw, Column.LAST_VISIT_ON),
            raw.number(Column.CONTACTS_PER_YEAR, AffiliationText.MOST_CONTACTS)));
  }

  /** The employer, whatever else is wrong with the row. */
  OrganisationNumber employer(RawRow<Column> raw) throws RowFault {
    return organisation(raw.required(Column.EMPLOYER), Column.EMPLOYER);
  }

  private OrganisationNumber organisation(String text, Column column) throws RowFault {
    try {
      return door.read(text);
    } catch (IllegalArgumentException e) {
      throw new RowFault("organisation-number-invalid", column);
    }
  }

  private Set<OrganisationNumber> units(RawRow<Column> raw) throws RowFault {
    Set<OrganisationNumber> units = new LinkedHashSet<>();
    String text = raw.optional(Column.COVERED_UNITS);
    if (text != null) {
      for (String one : text.split("[ |]+", -1)) {
        units.add(organisation(one, Column.COVERED_UNITS));
      }
    }
    if (units.size() > AffiliationText.MOST_UNITS) {
      throw new RowFault("value-too-long", Column.COVERED_UNITS);
    }
    return units;
  }

  private static @Nullable String part(@Nullable String text) throws RowFault {
    if (text == null) {
      return null;
    }
    if (IdentityNumberSearch.isIn(text)) {
      throw new RowFault("national-identity-number-not-allowed", Column.COVERED_PART);
    }
    if (text.length() > AffiliationText.LONGEST_PART) {
      throw new RowFault("value-too-long", Column.COVERED_PART);
    }
    if (!text.matches(AffiliationText.PART)) {
      throw new RowFault("text-invalid", Column.COVERED_PART);
    }
    return text;
  }

  private static @Nullable LocalDate optionalDay(RawRow<Column> raw, Column column)
      throws RowFault {
    String value = raw.optional(column);
    return value == null ? null : day(value, column);
  }

  private static LocalDate day(String value, Column column) throws RowFault {
    try {
      LocalDate day = LocalDate.parse(value);
      if (AffiliationText.isPlausible(day)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below, without what it said.
    }
    throw new RowFault("date-invalid", column);
  }
}
