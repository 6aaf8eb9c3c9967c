package no.bht.supervision.inspection.domain;

import java.util.List;

/** Hands over what happened, in the transaction of the change. */
public interface InspectionEvents {
  void add(List<InspectionEvent> events);
}
