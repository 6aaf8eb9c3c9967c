package no.bht.supervision.candidateweights;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.bht.supervision.candidateweights.domain.WeightsState;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import no.bht.supervision.candidateweights.domain.WeightsVersion.Adoption;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record WeightsResponse(
    int version,
    WeightsState state,
    Map<String, Weighed> weights,
    String grounds,
    String draftedBy,
    Instant draftedAt,
    @Nullable LocalDate validFrom,
    @Nullable String adoptedBy,
    @Nullable Instant adoptedAt) {

  record Weighed(BigDecimal points, int fullAt) {}

  static WeightsResponse of(WeightsVersion version) {
    Map<String, Weighed> weights = new TreeMap<>();
    version
        .weights()
        .byFact()
        .forEach(
            (fact, weight) ->
                weights.put(
                    fact.name(), new Weighed(BigDecimal.valueOf(weight.most(), 2), weight.full())));
    Adoption adoption = version.adoption();
    return new WeightsResponse(
        version.version(),
        version.state(),
        weights,
        version.grounds(),
        version.drafted().by(),
        version.drafted().at(),
        adoption == null ? null : adoption.from(),
        adoption == null ? null : adoption.act().by(),
        adoption == null ? null : adoption.act().at());
  }
}
