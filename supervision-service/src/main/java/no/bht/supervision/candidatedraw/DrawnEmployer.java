package no.bht.supervision.candidatedraw;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One of the pool of a draw.
 *
 * @param selectedBy absent for who was not drawn
 * @param place within its share, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DrawnEmployer(
    OrganisationNumber employer,
    BigDecimal score,
    @Nullable SelectedBy selectedBy,
    @Nullable Integer place) {

  /** How it was drawn; the reason of selection of its inspection. */
  enum SelectedBy {
    /** By score. */
    RISK,
    /** By chance. */
    RANDOM
  }
}
