package no.bht.supervision.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.organisation.OrganisationNumberDoor;
import no.bht.platform.rows.RawRow;
import no.bht.platform.rows.RowFault;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.history.EarlierInspection.Finding;
import no.bht.supervision.history.EarlierInspection.Reaction;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspection.domain.SelectionReason;
import org.jspecify.annotations.Nullable;

/** Makes of the fields of a row what it says, if it may say so. */
@ApplicationScoped
class RowCheck {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final int MOST_EMPLOYEES = 10_000_000;
  private static final int MOST_PARTS = 200;
  private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}]{1,100}");
  private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
  private static final Pattern INDUSTRY = Pattern.compile("[0-9]{2}(\\.[0-9]{1,3})?");
  private static final Pattern CLASSIFICATION = Pattern.compile("SN2007|SN2025");
  private static final Pattern KIND = Pattern.compile("[A-Z_]{1,40}");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");

  private final OrganisationNumberDoor door;
  private final InstantSource clock;

  RowCheck(OrganisationNumberDoor door, InstantSource clock) {
    this.door = door;
    this.clock = clock;
  }

  EarlierInspection inspectionOf(RawRow<Field> raw) throws RowFault {
    raw.requireReadable();
    SelectionReason reason = raw.word(Field.SELECTION_REASON, SelectionReason.class);
    EarlierInspection row =
        new EarlierInspection(
            required(text(raw, Field.ID, ID), Field.ID),
            organisation(raw.required(Field.PARTY), Field.PARTY),
            required(raw.word(Field.PARTY_KIND, PartyKind.class), Field.PARTY_KIND),
            required(raw.word(Field.FORM, InspectionForm.class), Field.FORM),
            Objects.requireNonNullElse(reason, SelectionReason.OTHER),
            day(raw.required(Field.CARRIED_OUT_ON), Field.CARRIED_OUT_ON),
            text(raw, Field.MUNICIPALITY, MUNICIPALITY),
            text(raw, Field.INDUSTRY_CODE, INDUSTRY),
            text(raw, Field.CLASSIFICATION, CLASSIFICATION),
            raw.number(Field.EMPLOYEES, MOST_EMPLOYEES),
            text(raw, Field.PROVIDER_KIND, KIND),
            findings(raw),
            reactions(raw));
    if ((row.industryCode() == null) != (row.classification() == null)) {
      throw new RowFault("classification-missing", Field.CLASSIFICATION);
    }
    return row;
  }

  private List<Finding> findings(RawRow<Field> raw) throws RowFault {
    List<Finding> findings = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Parts parts : Parts.of(raw, Field.FINDINGS, 3)) {
      String provider = parts.at(2);
      Finding finding =
          new Finding(
              parts.matching(0, CODE),
              parts.word(1, Outcome.class),
              provider == null ? null : organisation(provider, Field.FINDINGS));
      if (!codes.add(finding.code())) {
        throw new RowFault("finding-twice", Field.FINDINGS);
      }
      findings.add(finding);
    }
    return findings;
  }

  private List<Reaction> reactions(RawRow<Field> raw) throws RowFault {
    List<Reaction> reactions = new ArrayList<>();
    for (Parts parts : Parts.of(raw, Field.REACTIONS, 4)) {
      Reaction reaction =
          new Reaction(
              parts.word(0, ReactionKind.class),
              parts.at(1) == null ? null : parts.matching(1, CODE),
              dayOrNull(parts.at(2)),
              dayOrNull(parts.at(3)));
      LocalDate decided = reaction.decidedOn();
      LocalDate complied = reaction.compliedOn();
      if (complied != null && (decided == null || complied.isBefore(decided))) {
        throw new RowFault("complied-before-decided", Field.REACTIONS);
      }
      reactions.add(reaction);
    }
    return reactions;
  }

  /** What stands apart by a space. */
  private record Parts(List<String> all, Field field) {

    static List<Parts> of(RawRow<Field> raw, Field field, int most) throws RowFault {
      String value = raw.optional(field);
      List<Parts> several = new ArrayList<>();
      if (value != null) {
        for (String one : value.split("\\|", -1)) {
          Parts parts = new Parts(List.of(one.strip().split(" +", -1)), field);
          if (parts.all.size() > most || several.size() == MOST_PARTS) {
            throw new RowFault("value-invalid", field);
          }
          several.add(parts);
        }
      }
      return several;
    }

    /** Null where nothing stands there. */
    @Nullable String at(int place) {
      String part = place < all.size() ? all.get(place) : "-";
      return part.equals("-") ? null : part;
    }

    String matching(int place, Pattern form) throws RowFault {
      String part = at(place);
      if (part == null || !form.matcher(part).matches()) {
        throw new RowFault("value-invalid", field);
      }
      return part;
    }

    <E extends Enum<E>> E word(int place, Class<E> words) throws RowFault {
      String part = at(place);
      for (E word : words.getEnumConstants()) {
        if (word.name().equals(part)) {
          return word;
        }
      }
      throw new RowFault("word-unknown", field);
    }
  }

  private OrganisationNumber organisation(String text, Field field) throws RowFault {
    try {
      return door.read(text);
    } catch (IllegalArgumentException e) {
      throw new RowFault("organisation-number-invalid", field);
    }
  }

  private static @Nullable String text(RawRow<Field> raw, Field field, Pattern form)
      throws RowFault {
    String value = raw.optional(field);
    if (value != null && !form.matcher(value).matches()) {
      throw new RowFault("value-invalid", field);
    }
    return value;
  }

  private @Nullable LocalDate dayOrNull(@Nullable String text) throws RowFault {
    return text == null ? null : day(text, Field.REACTIONS);
  }

  /** None before 1990, none ahead. */
  private LocalDate day(String text, Field field) throws RowFault {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new RowFault("date-invalid", field);
    }
    if (day.isBefore(EARLIEST) || day.isAfter(Oslo.today(clock))) {
      throw new RowFault("day-out-of-range", field);
    }
    return day;
  }

  private static <T> T required(@Nullable T value, Field field) throws RowFault {
    if (value == null) {
      throw new RowFault("field-missing", field);
    }
    return value;
  }
}
