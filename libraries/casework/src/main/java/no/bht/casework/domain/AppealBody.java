package no.bht.casework.domain;

/** Who tries an appeal (klageinstans). Statute: aml. § 18-6 seventh paragraph, fvl. § 28. */
public enum AppealBody {
  /** Direktoratet for arbeidstilsynet. */
  DIRECTORATE,
  /** Departementet. */
  MINISTRY
}
