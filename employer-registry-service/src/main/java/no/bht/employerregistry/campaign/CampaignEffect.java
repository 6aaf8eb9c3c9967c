package no.bht.employerregistry.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came after a campaign.
 *
 * @param heldOut those who were selected and not written to, for comparison
 */
record CampaignEffect(
    UUID campaign, Group writtenTo, Group heldOut, long sent, long opened, List<Week> weeks) {

  /**
   * @param share of the recipients, three decimals; absent where there are none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Group(long recipients, long affiliatedSince, @Nullable BigDecimal share) {

    static Group of(long recipients, long affiliated) {
      BigDecimal share =
          recipients == 0
              ? null
              : BigDecimal.valueOf(affiliated)
                  .divide(BigDecimal.valueOf(recipients), 3, RoundingMode.HALF_UP);
      return new Group(recipients, affiliated, share);
    }
  }

  /**
   * @param from the Monday it begins with
   */
  record Week(LocalDate from, long sent, long opened, long affiliated, long heldOutAffiliated) {}
}
