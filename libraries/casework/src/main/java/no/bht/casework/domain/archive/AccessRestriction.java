package no.bht.casework.domain.archive;

/**
 * Why a document is exempt from public access (unntatt offentlighet). Statute: offentleglova,
 * LOV-2006-05-19-16, §§ 13-26; without one a document is open (§ 3).
 *
 * @param code the office's code (tilgangskode)
 * @param legalBasis the paragraph, for instance {@code offl. § 13 jf. fvl. § 13}
 */
public record AccessRestriction(String code, String legalBasis) {

  /**
   * @throws IllegalArgumentException if code or legal basis is blank
   */
  public AccessRestriction {
    if (code.isBlank() || legalBasis.isBlank()) {
      throw new IllegalArgumentException("An exemption has a code and a legal basis");
    }
  }
}
