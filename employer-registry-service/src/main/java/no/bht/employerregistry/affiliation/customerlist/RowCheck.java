package no.bht.employerregistry.affiliation.customerlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.affiliation.domain.AffiliationText;
import no.bht.employerregistry.affiliation.domain.Conditions;
import no.bht.employerregistry.affiliation.domain.Contacts;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.employerregistry.affiliation.domain.Coverage;
import no.bht.employerregistry.affiliation.domain.CustomerRow;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.IdentityNumberSearch;
import org.jspecify.annotations.Nullable;

/** Makes of the fields of a row what it says. */
@ApplicationScoped
class RowCheck {
  private final boolean syntheticAllowed;

  RowCheck(EmployerRegistrySettings settings) {
    this.syntheticAllowed = settings.imports().syntheticAllowed();
  }

  CustomerRow rowOf(RawRow raw) throws RowFault {
    if (raw.fault() != null) {
      throw raw.fault();
    }
    LocalDate from = day(raw.required(Column.FROM), Column.FROM);
    LocalDate to = optionalDay(raw, Column.TO);
    if (to != null && to.isBefore(from)) {
      throw new RowFault("ends-before-start", Column.TO);
    }
    return new CustomerRow(
        employer(raw),
        form(raw.optional(Column.CONTRACT_FORM)),
        Coverage.of(part(raw.optional(Column.COVERED_PART)), units(raw)),
        from,
        to,
        new Conditions(
            number(raw, Column.EMPLOYEES_COVERED_PERCENT, 100),
            number(raw, Column.NOTICE_PERIOD_MONTHS, AffiliationText.LONGEST_NOTICE),
            flag(raw, Column.CONTACT_WITHOUT_CONSENT),
            flag(raw, Column.SAFETY_REPRESENTATIVE_TOOK_PART)),
        new Contacts(
            optionalDay(raw, Column.LAST_CONTACT_ON),
            optionalDay(raw, Column.LAST_VISIT_ON),
            number(raw, Column.CONTACTS_PER_YEAR, AffiliationText.MOST_CONTACTS)));
  }

  /** The employer, whatever else is wrong with the row. */
  OrganisationNumber employer(RawRow raw) throws RowFault {
    return organisation(raw.required(Column.EMPLOYER), Column.EMPLOYER);
  }

  private OrganisationNumber organisation(String text, Column column) throws RowFault {
    try {
      OrganisationNumber number = OrganisationNumber.parse(text);
      if (!number.isSynthetic() || syntheticAllowed) {
        return number;
      }
    } catch (IllegalArgumentException e) {
      // Answered below, without what it said.
    }
    throw new RowFault("organisation-number-invalid", column);
  }

  private Set<OrganisationNumber> units(RawRow raw) throws RowFault {
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

  private static @Nullable ContractForm form(@Nullable String text) throws RowFault {
    if (text == null) {
      return null;
    }
    for (ContractForm form : ContractForm.values()) {
      if (form.name().equals(text)) {
        return form;
      }
    }
    throw new RowFault("word-unknown", Column.CONTRACT_FORM);
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

  private static @Nullable LocalDate optionalDay(RawRow raw, Column column) throws RowFault {
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

  private static @Nullable Integer number(RawRow raw, Column column, int most) throws RowFault {
    String value = raw.optional(column);
    if (value == null) {
      return null;
    }
    if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) > most) {
      throw new RowFault("number-invalid", column);
    }
    return Integer.valueOf(value);
  }

  private static @Nullable Boolean flag(RawRow raw, Column column) throws RowFault {
    String value = raw.optional(column);
    return switch (value) {
      case null -> null;
      case "true" -> true;
      case "false" -> false;
      default -> throw new RowFault("flag-invalid", column);
    };
  }
}
