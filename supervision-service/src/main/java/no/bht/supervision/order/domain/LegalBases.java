package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.util.List;

/** The provisions an order may rest on (hjemmel). Statute: aml. § 18-6 first paragraph. */
public interface LegalBases {
  /** Those in force on the day. */
  AllowedBases on(LocalDate day);

  /**
   * @throws no.bht.supervision.domain.CommandRefused if one of them is no ground for an order
   */
  default List<String> require(List<String> bases, LocalDate day) {
    AllowedBases allowed = on(day);
    bases.forEach(allowed::require);
    return bases;
  }
}
