package no.bht.approval.approvalcase.domain.submission;

/**
 * An industry the provider knows (bransje), by its code; the same digits mean other things in the
 * other classification.
 *
 * @param code two to five digits, a full stop after the second
 */
public record Industry(Classification classification, String code) {

  /** Standard for næringsgruppering. */
  public enum Classification {
    SN2007,
    SN2025
  }
}
