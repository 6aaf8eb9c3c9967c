package no.bht.supervision.violationfee.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far the right to appeal has come in a case. */
public interface AppealRight {
  /**
   * @param deadline last day to appeal, as extended last; {@code null} where the appeal body
   *     decided
   * @param finalDecision whether the time is over with no appeal under way, or an appeal has been
   *     decided (endelig vedtak)
   */
  record Standing(@Nullable LocalDate deadline, boolean finalDecision) {}

  /** Of those cases in which something is decided. */
  Map<FeeId, Standing> of(Collection<FeeId> fees, LocalDate today);
}
