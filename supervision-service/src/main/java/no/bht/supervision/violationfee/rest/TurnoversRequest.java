package no.bht.supervision.violationfee.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import no.bht.supervision.violationfee.domain.Turnover;

/** The turnovers that are known. */
record TurnoversRequest(@NotNull @Size(max = 20) List<@NotNull @Valid TurnoverBody> items) {

  @AssertTrue(message = "one turnover a year")
  boolean isOneAYear() {
    return items == null
        || items.contains(null)
        || items.stream().map(TurnoverBody::year).distinct().count() == items.size();
  }

  List<Turnover> toDomain() {
    return items.stream().map(TurnoverBody::toDomain).toList();
  }

  /** Turnover of a year, in and out. */
  record TurnoverBody(
      @NotNull @Min(1990) @Max(2199) Integer year,
      @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 2) BigDecimal amount,
      @Said @FreeText @Size(max = 500) String source) {

    Turnover toDomain() {
      return new Turnover(year, Kroner.of(amount), source);
    }

    static TurnoverBody of(Turnover turnover) {
      return new TurnoverBody(turnover.year(), turnover.amount(), turnover.source());
    }
  }
}
