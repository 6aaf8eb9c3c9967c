package no.bht.supervision.customerreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.organisation.OrganisationNumberDoor;
import no.bht.platform.rows.RawRow;
import no.bht.platform.rows.RowFault;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Makes of the fields of a row what it says; a single report is held against the same rules. */
@ApplicationScoped
class RowCheck {
  private final OrganisationNumberDoor door;
  private final InstantSource clock;

  RowCheck(OrganisationNumberDoor door, InstantSource clock) {
    this.door = door;
    this.clock = clock;
  }

  CustomerFacts factsOf(RawRow<Field> raw) throws RowFault {
    raw.requireReadable();
    CustomerFacts facts =
        new CustomerFacts(
            employer(raw),
            required(raw.number(Field.YEAR, 9999), Field.YEAR),
            required(raw.word(Field.ANSWER, CustomerAnswer.class), Field.ANSWER),
            raw.flag(Field.CONTRACT),
            raw.flag(Field.PLAN_MADE),
            raw.number(Field.ACTIVITIES_PLANNED, CustomerFacts.MOST),
            raw.number(Field.ACTIVITIES_DELIVERED, CustomerFacts.MOST),
            raw.number(Field.MEETINGS_OFFERED, CustomerFacts.MOST),
            raw.number(Field.MEETINGS_HELD, CustomerFacts.MOST),
            raw.flag(Field.REPORT_DELIVERED));
    require(facts);
    return facts;
  }

  /**
   * @throws RowFault if the year has not begun, or the form is filled in by halves
   */
  void require(CustomerFacts facts) throws RowFault {
    if (facts.year() < CustomerFacts.FIRST_YEAR || facts.year() > Oslo.today(clock).getYear()) {
      throw new RowFault("year-invalid", Field.YEAR);
    }
    if (!facts.isComplete()) {
      throw new RowFault("form-incomplete", Field.ANSWER);
    }
  }

  private OrganisationNumber employer(RawRow<Field> raw) throws RowFault {
    String text = raw.required(Field.EMPLOYER);
    try {
      return door.read(text);
    } catch (IllegalArgumentException e) {
      throw new RowFault("organisation-number-invalid", Field.EMPLOYER);
    }
  }

  private static <T> T required(@Nullable T value, Field field) throws RowFault {
    if (value == null) {
      throw new RowFault("field-missing", field);
    }
    return value;
  }
}
