package no.bht.employerregistry.submission;

/** The two who make plan and report together; a version is handed in by one of them. */
public enum Side {
  EMPLOYER,
  PROVIDER,
  /** Not kept for what came in before versions were. */
  UNKNOWN
}
