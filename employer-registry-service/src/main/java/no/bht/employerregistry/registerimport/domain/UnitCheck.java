package no.bht.employerregistry.registerimport.domain;

import static no.bht.employerregistry.registerimport.domain.RegisterField.CLOSED_ON;
import static no.bht.employerregistry.registerimport.domain.RegisterField.CODE_1;
import static no.bht.employerregistry.registerimport.domain.RegisterField.CODE_2;
import static no.bht.employerregistry.registerimport.domain.RegisterField.CODE_3;
import static no.bht.employerregistry.registerimport.domain.RegisterField.DELETED_ON;
import static no.bht.employerregistry.registerimport.domain.RegisterField.EMPLOYEES;
import static no.bht.employerregistry.registerimport.domain.RegisterField.EMPLOYEES_REPORTED_ON;
import static no.bht.employerregistry.registerimport.domain.RegisterField.FORM;
import static no.bht.employerregistry.registerimport.domain.RegisterField.HAS_EMPLOYEES;
import static no.bht.employerregistry.registerimport.domain.RegisterField.MUNICIPALITY;
import static no.bht.employerregistry.registerimport.domain.RegisterField.NAME;
import static no.bht.employerregistry.registerimport.domain.RegisterField.NUMBER;
import static no.bht.employerregistry.registerimport.domain.RegisterField.PARENT;
import static no.bht.employerregistry.registerimport.domain.RegisterField.REGISTERED_ON;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Consumer;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Makes a unit of a record, or refuses it with the first fault found. Nothing is guessed or left
 * out: what is wrong in a field that is read refuses the record.
 *
 * @param expected the kind of unit the file is said to hold
 * @param syntheticAllowed whether numbers of the national test world are let in
 * @param notices hears of oddities
 */
public record UnitCheck(UnitKind expected, boolean syntheticAllowed, Consumer<Notice> notices) {
  private static final int LONGEST_NAME = 1000;
  private static final int MOST_EMPLOYEES = 10_000_000;
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2999;

  /**
   * @throws RecordRefused with the first fault
   */
  public RegisteredUnit check(RecordFields fields) throws RecordRefused {
    OrganisationNumber number = number(NUMBER, required(fields, NUMBER));
    String name = name(required(fields, NAME));
    String form = required(fields, FORM);
    if (!isFormCode(form)) {
      throw new RecordRefused(RejectionCode.ORGANISATION_FORM_INVALID, FORM.registerName());
    }
    UnitKind kind = UnitKind.ofForm(form);
    LocalDate deletedOn = date(fields, DELETED_ON);
    if (deletedOn != null) {
      return new RegisteredUnit(number, kind, name, form, deletedOn, null);
    }
    RegisteredUnit.Details details = details(fields, number);
    if (kind != expected) {
      notices.accept(Notice.UNIT_KIND_BY_FORM);
    }
    return new RegisteredUnit(number, kind, name, form, date(fields, CLOSED_ON), details);
  }

  private RegisteredUnit.Details details(RecordFields fields, OrganisationNumber number)
      throws RecordRefused {
    String parent = fields.text(PARENT);
    if (number.value().equals(parent)) {
      throw new RecordRefused(RejectionCode.VALUE_INVALID, PARENT.registerName());
    }
    String municipality = fields.text(MUNICIPALITY);
    if (municipality != null && (municipality.length() != 4 || digits(municipality, 0, 4) < 0)) {
      throw new RecordRefused(RejectionCode.VALUE_INVALID, MUNICIPALITY.registerName());
    }
    LocalDate registeredOn = date(fields, REGISTERED_ON);
    if (registeredOn == null) {
      throw new RecordRefused(RejectionCode.REQUIRED, REGISTERED_ON.registerName());
    }
    return new RegisteredUnit.Details(
        parent == null ? null : number(PARENT, parent),
        Arrays.asList(code(fields, CODE_1), code(fields, CODE_2), code(fields, CODE_3)),
        employees(fields),
        date(fields, EMPLOYEES_REPORTED_ON),
        municipality,
        registeredOn);
  }

  private EmployeeCount employees(RecordFields fields) throws RecordRefused {
    Boolean registered = fields.flag(HAS_EMPLOYEES);
    if (registered == null) {
      throw new RecordRefused(RejectionCode.REQUIRED, HAS_EMPLOYEES.registerName());
    }
    Integer count = fields.number(EMPLOYEES);
    if (count != null && (count < 0 || count > MOST_EMPLOYEES)) {
      throw new RecordRefused(RejectionCode.EMPLOYEE_COUNT_INVALID, EMPLOYEES.registerName());
    }
    if (EmployeeCount.isOdd(registered, count)) {
      notices.accept(Notice.EMPLOYEE_COUNT_WITHOUT_REGISTRATION);
    }
    return EmployeeCount.of(registered, count);
  }

  private OrganisationNumber number(RegisterField field, String text) throws RecordRefused {
    try {
      OrganisationNumber number = OrganisationNumber.parse(text);
      if (syntheticAllowed || !number.isSynthetic()) {
        return number;
      }
    } catch (IllegalArgumentException e) {
      // Refused below.
    }
    throw new RecordRefused(RejectionCode.ORGANISATION_NUMBER_INVALID, field.registerName());
  }

  private static String required(RecordFields fields, RegisterField field) throws RecordRefused {
    String text = fields.text(field);
    if (text == null) {
      throw new RecordRefused(RejectionCode.REQUIRED, field.registerName());
    }
    return text;
  }

  /** Two to five capital letters. */
  private static boolean isFormCode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && "ÆØÅ".indexOf(c) < 0) {
        return false;
      }
    }
    return text.length() >= 2 && text.length() <= 5;
  }

  private static String name(String text) throws RecordRefused {
    if (text.length() > LONGEST_NAME) {
      throw new RecordRefused(RejectionCode.TEXT_TOO_LONG, NAME.registerName());
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isUnwritable(text.codePointAt(i))) {
        throw new RecordRefused(RejectionCode.ENCODING_INVALID, NAME.registerName());
      }
    }
    return text;
  }

  private static boolean isUnwritable(int c) {
    return c == 0 || c == 0xFFFD || (c >= 0xD800 && c <= 0xDFFF);
  }

  private static @Nullable IndustryCode code(RecordFields fields, RegisterField field)
      throws RecordRefused {
    String text = fields.text(field);
    try {
      return text == null ? null : new IndustryCode(text);
    } catch (IllegalArgumentException e) {
      throw new RecordRefused(RejectionCode.INDUSTRY_CODE_INVALID, field.registerName());
    }
  }

  /**
   * As {@code LocalDate.parse}, which is slow, for the form that all dates of the register have.
   */
  private static LocalDate dateOf(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return LocalDate.parse(text);
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    boolean everyMonth = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
    return everyMonth ? LocalDate.of(year, month, day) : LocalDate.parse(text);
  }

  /** Negative if there is anything else. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static @Nullable LocalDate date(RecordFields fields, RegisterField field)
      throws RecordRefused {
    String text = fields.text(field);
    if (text == null) {
      return null;
    }
    try {
      LocalDate date = dateOf(text);
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // Refused below.
    }
    throw new RecordRefused(RejectionCode.DATE_INVALID, field.registerName());
  }
}
