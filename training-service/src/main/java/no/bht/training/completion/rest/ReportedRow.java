package no.bht.training.completion.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.training.completion.domain.ReportedPerson;
import no.bht.training.completion.usecase.ReportCompletion;
import no.bht.training.course.domain.CourseId;
import no.bht.training.privacy.IdentityNumberDoor;
import no.bht.training.roster.domain.MemberId;
import org.jspecify.annotations.Nullable;

/** The fields of one row as they came. */
final class ReportedRow {
  private final Map<Field, String> values = new EnumMap<>(Field.class);

  void put(Field field, String value) {
    if (!value.isBlank()) {
      values.put(field, value.strip());
    }
  }

  /**
   * What the row says.
   *
   * @throws ProblemException with the code of what is wrong
   */
  ReportCompletion.Command command(IdentityNumberDoor door) {
    return new ReportCompletion.Command(person(door), new CourseId(id(Field.COURSE_ID)), day());
  }

  private ReportedPerson person(IdentityNumberDoor door) {
    @Nullable String number = values.get(Field.NATIONAL_IDENTITY_NUMBER);
    if ((number == null) == (values.get(Field.MEMBER_ID) == null)) {
      throw fault("person-ambiguous");
    }
    return number == null
        ? new ReportedPerson.ByMember(new MemberId(id(Field.MEMBER_ID)))
        : new ReportedPerson.ByKey(door.personOf(number));
  }

  private UUID id(Field field) {
    try {
      return UUID.fromString(required(field));
    } catch (IllegalArgumentException e) {
      throw fault("id-invalid");
    }
  }

  private LocalDate day() {
    try {
      LocalDate day = LocalDate.parse(required(Field.COMPLETED_ON));
      if (day.getYear() < 1900 || day.getYear() > 2999) {
        throw fault("date-invalid");
      }
      return day;
    } catch (DateTimeParseException e) {
      throw fault("date-invalid");
    }
  }

  private String required(Field field) {
    @Nullable String value = values.get(field);
    if (value == null) {
      throw fault("field-missing");
    }
    return value;
  }

  static ProblemException fault(String code) {
    return ProblemException.of(400, code, "The row cannot be read.");
  }

  /** Prints nothing: a row may hold a national identity number. */
  @Override
  public String toString() {
    return "ReportedRow";
  }

  /** What a row may say. */
  enum Field {
    NATIONAL_IDENTITY_NUMBER("nationalIdentityNumber"),
    MEMBER_ID("memberId"),
    COURSE_ID("courseId"),
    COMPLETED_ON("completedOn");

    private final String wire;

    Field(String wire) {
      this.wire = wire;
    }

    static @Nullable Field of(String name) {
      for (Field field : values()) {
        if (field.wire.equals(name)) {
          return field;
        }
      }
      return null;
    }
  }
}
