package no.bht.supervision.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What a row must be to be taken in. */
@ApplicationScoped
class RowCheck {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  private final Validator validator;
  private final InstantSource clock;

  RowCheck(Validator validator, InstantSource clock) {
    this.validator = validator;
    this.clock = clock;
  }

  void require(EarlierInspection row) throws RowFault {
    Optional<ConstraintViolation<EarlierInspection>> first =
        validator.validate(row).stream()
            .min(Comparator.comparing(found -> found.getPropertyPath().toString()));
    if (first.isPresent()) {
      Object value = first.get().getInvalidValue();
      throw new RowFault(
          value == null ? "field-missing" : "value-invalid",
          first.get().getPropertyPath().toString());
    }
    past("carriedOutOn", row.carriedOutOn());
    if ((row.industryCode() == null) != (row.classification() == null)) {
      throw new RowFault("classification-missing", "classification");
    }
    Set<String> codes = new HashSet<>();
    for (EarlierInspection.Finding finding : row.findings()) {
      if (!codes.add(finding.code())) {
        throw new RowFault("finding-twice", "findings");
      }
    }
    for (EarlierInspection.Reaction reaction : row.reactions()) {
      require(reaction);
    }
  }

  private void require(EarlierInspection.Reaction reaction) throws RowFault {
    LocalDate decided = reaction.decidedOn();
    LocalDate complied = reaction.compliedOn();
    past("reactions", decided);
    past("reactions", complied);
    if (complied != null && (decided == null || complied.isBefore(decided))) {
      throw new RowFault("complied-before-decided", "reactions");
    }
  }

  private void past(String field, @Nullable LocalDate day) throws RowFault {
    if (day != null && (day.isBefore(EARLIEST) || day.isAfter(Oslo.today(clock)))) {
      throw new RowFault("day-out-of-range", field);
    }
  }
}
