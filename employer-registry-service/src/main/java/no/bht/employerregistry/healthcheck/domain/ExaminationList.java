package no.bht.employerregistry.healthcheck.domain;

/** Which of the two lists an examination stands on. */
public enum ExaminationList {
  /** Always carried out when employees are exposed. */
  A,
  /** To be offered (tilbud) when employees carry the work out. */
  B
}
