package no.bht.platform.document;

/** Whether a file was looked through for malware. */
public enum ScanState {
  /** No scanner is connected. */
  NOT_SCANNED,
  /** Waits for the scanner. */
  PENDING,
  CLEAN,
  /** Never handed out. */
  INFECTED
}
