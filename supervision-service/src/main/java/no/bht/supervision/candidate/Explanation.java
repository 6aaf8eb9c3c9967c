package no.bht.supervision.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.candidate.FactTexts.Words;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import org.jspecify.annotations.Nullable;

/**
 * Why an employer has its score: every fact of the list, in words and numbers.
 *
 * @param weightsFrom first day of the weights; absent for a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Explanation(
    OrganisationNumber employer,
    LocalDate asOf,
    int weightsVersion,
    @Nullable LocalDate weightsFrom,
    BigDecimal score,
    LocalDate obligedSince,
    List<Explained> points,
    IndustryRate industryRate) {

  /**
   * @param value in its unit
   * @param most points that the fact can give
   * @param fullAt value from which it gives the most
   * @param calculation how the points follow
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Explained(
      CandidateFact fact,
      Words label,
      Words words,
      BigDecimal value,
      CandidateFact.Unit unit,
      BigDecimal most,
      int fullAt,
      BigDecimal points,
      String calculation) {}

  /**
   * @param section of SN2007; a hyphen when no code is known
   * @param source where the rate is from: the own statistics, or what is published
   */
  record IndustryRate(
      String section,
      BigDecimal percent,
      int inspections,
      int breaches,
      LocalDate knownFrom,
      String source) {}
}
