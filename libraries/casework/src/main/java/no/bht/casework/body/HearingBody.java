package no.bht.casework.body;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.casework.domain.NoticeExemption;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * How a party is heard: by notice, or why there is none. Statute: fvl. § 16.
 *
 * @param commentDeadline last day to comment; the office's usual time if neither it nor an
 *     exemption is given
 */
public record HearingBody(
    @Nullable LocalDate commentDeadline,
    @Nullable NoticeExemption exemption,
    @Size(max = 10_000) @FreeText @Nullable String exemptionReason) {

  @AssertTrue(message = "an exemption has a reason, and no deadline")
  boolean isSound() {
    return exemption == null
        ? exemptionReason == null
        : commentDeadline == null && exemptionReason != null && !exemptionReason.isBlank();
  }
}
