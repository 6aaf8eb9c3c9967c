package no.bht.employerregistry.obligation.domain;

import java.util.List;

/** Hands over changes of duty, in the transaction of the change. */
public interface DutyEvents {

  void add(List<DutyChange> changes);
}
