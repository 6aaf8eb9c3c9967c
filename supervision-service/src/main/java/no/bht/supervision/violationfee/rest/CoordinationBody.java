package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.person.FreeText;
import no.bht.supervision.http.NearDay;
import no.bht.supervision.violationfee.domain.Coordination;
import org.jspecify.annotations.Nullable;

/** Whom was asked and what they answered, in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoordinationBody(
    Coordination.@NotNull Body body,
    @NotNull @NearDay LocalDate askedOn,
    @Nullable @NearDay LocalDate answeredOn,
    Coordination.@Nullable Answer answer,
    @Nullable @Size(max = 2_000) @FreeText String note) {

  @AssertTrue(message = "an answer has its day")
  boolean isWhole() {
    return (answeredOn == null) == (answer == null);
  }

  Coordination toDomain() {
    return new Coordination(body, askedOn, answeredOn, answer, note);
  }

  static CoordinationBody of(Coordination entry) {
    return new CoordinationBody(
        entry.body(), entry.askedOn(), entry.answeredOn(), entry.answer(), entry.note());
  }
}
