package no.bht.training.rosterreport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.bht.platform.person.IdentityNumberSearch;
import no.bht.platform.person.PersonKey;
import no.bht.training.domain.CommandRefused;
import no.bht.training.privacy.IdentityNumberDoor;
import no.bht.training.roster.domain.MembershipPeriod;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import no.bht.training.rosterreport.domain.RosterRow;
import org.jspecify.annotations.Nullable;

/** Makes of the fields of a row what it says; here the national identity number ends. */
@ApplicationScoped
class RowCheck {
  private static final int LONGEST_REFERENCE = 64;

  private final IdentityNumberDoor door;

  RowCheck(IdentityNumberDoor door) {
    this.door = door;
  }

  RosterRow rowOf(RawRow raw) throws RowFault {
    String number = raw.required(RowField.NATIONAL_IDENTITY_NUMBER);
    LocalDate lastDay = optionalDay(raw, RowField.LAST_DAY);
    if (raw.optional(RowField.FROM) == null) {
      return leaves(raw, number, lastDay);
    }
    String reference = reference(raw);
    StaffRole role = word(raw, RowField.ROLE, StaffRole.class);
    Relation relation = word(raw, RowField.RELATION, Relation.class);
    MembershipPeriod period = period(day(raw.required(RowField.FROM), RowField.FROM), lastDay);
    return new RosterRow.Stands(person(number), reference, role, relation, period);
  }

  private RosterRow leaves(RawRow raw, String number, @Nullable LocalDate lastDay) throws RowFault {
    boolean saysMore =
        raw.optional(RowField.REFERENCE) != null
            || raw.optional(RowField.ROLE) != null
            || raw.optional(RowField.RELATION) != null;
    if (lastDay == null || saysMore) {
      throw new RowFault("field-missing", RowField.FROM);
    }
    return new RosterRow.Leaves(person(number), lastDay);
  }

  private PersonKey person(String number) throws RowFault {
    return door.find(number)
        .orElseThrow(
            () ->
                new RowFault(
                    "national-identity-number-invalid", RowField.NATIONAL_IDENTITY_NUMBER));
  }

  private static String reference(RawRow raw) throws RowFault {
    String reference = raw.required(RowField.REFERENCE);
    if (reference.length() > LONGEST_REFERENCE || reference.indexOf('\0') >= 0) {
      throw new RowFault("reference-invalid", RowField.REFERENCE);
    }
    if (IdentityNumberSearch.isIn(reference)) {
      throw new RowFault("national-identity-number-not-allowed", RowField.REFERENCE);
    }
    return reference;
  }

  private static <E extends Enum<E>> E word(RawRow raw, RowField field, Class<E> words)
      throws RowFault {
    String value = raw.required(field);
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(value)) {
        return word;
      }
    }
    throw new RowFault("word-unknown", field);
  }

  private static @Nullable LocalDate optionalDay(RawRow raw, RowField field) throws RowFault {
    String value = raw.optional(field);
    return value == null ? null : day(value, field);
  }

  private static LocalDate day(String value, RowField field) throws RowFault {
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= 1900 && day.getYear() <= 2999) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below, without what it said.
    }
    throw new RowFault("date-invalid", field);
  }

  private static MembershipPeriod period(LocalDate from, @Nullable LocalDate lastDay)
      throws RowFault {
    try {
      return new MembershipPeriod(from, lastDay);
    } catch (CommandRefused e) {
      throw new RowFault("ends-before-start", RowField.LAST_DAY);
    }
  }
}
