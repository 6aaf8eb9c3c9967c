package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import no.bht.supervision.http.NearDay;
import no.bht.supervision.violationfee.domain.Guilt;
import no.bht.supervision.violationfee.domain.Violation;
import org.jspecify.annotations.Nullable;

/** A violation, in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViolationBody(
    @Said @FreeText String act,
    @NotEmpty @Size(max = 20)
        List<@NotNull @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]+") @FreeText String>
            provisions,
    @Nullable @Size(max = 40) @Pattern(regexp = "[^\\p{Cntrl}]+") @FreeText String controlPoint,
    @NotNull @NearDay LocalDate committedOn,
    @Nullable @NearDay LocalDate ceasedOn,
    @NotNull Guilt guilt) {

  Violation toDomain() {
    return new Violation(act, provisions, controlPoint, committedOn, ceasedOn, guilt);
  }

  static ViolationBody of(Violation violation) {
    return new ViolationBody(
        violation.act(),
        violation.provisions(),
        violation.controlPoint(),
        violation.committedOn(),
        violation.ceasedOn(),
        violation.guilt());
  }
}
