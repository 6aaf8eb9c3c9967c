package no.bht.supervision.candidateweights;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import no.bht.platform.person.FreeText;
import no.bht.supervision.candidateweights.domain.Weight;
import no.bht.supervision.candidateweights.domain.Weights;

/** What somebody who drafts weights writes. */
record WeightsRequest(
    @NotNull @NotEmpty @Size(max = 100)
        Map<@Size(max = 100) String, @NotNull @Valid Weighed> weights,
    @NotBlank @Size(max = 4000) @FreeText String grounds) {

  record Weighed(
      @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
          BigDecimal points,
      @NotNull @Min(1) @Max(Weight.LARGEST_FULL) Integer fullAt) {

    Weight toDomain() {
      return new Weight(points.movePointRight(2).intValueExact(), fullAt);
    }
  }

  Weights toDomain() {
    return Weights.named(
        weights.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().toDomain())));
  }
}
