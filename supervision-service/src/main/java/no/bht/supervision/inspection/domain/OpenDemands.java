package no.bht.supervision.inspection.domain;

import java.time.Instant;

/** What an inspection must know of its demands for documents. */
public interface OpenDemands {
  /** None of them is waited for any more. */
  void end(InspectionId inspection, String by, Instant at);
}
