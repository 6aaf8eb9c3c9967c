package no.bht.employerregistry.registerfeed.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.platform.organisation.OrganisationNumber;

/** What the feed has said of single units. */
public interface FeedUnits {

  /** No chunk of a file is taken over until the transaction ends. */
  void holdBackImports();

  /** Notes that the units were read; who was removed is back. */
  void read(Collection<OrganisationNumber> numbers, Instant readAt);

  /** The units of our copy among these, as deleted on their days. */
  List<RecordFields> asDeleted(Map<OrganisationNumber, LocalDate> removed);

  /**
   * Erases our copy and everything derived from it that is no case of ours; the number, the day and
   * the fact stay.
   */
  void erase(Map<OrganisationNumber, LocalDate> removed, Instant readAt);

  /**
   * Numbers of units of the kind that stand in our copy, in their order.
   *
   * @param after the number after which to begin; empty for the first
   */
  List<String> standing(UnitKind unit, String after, int most);

  /** Notes what could not be taken over; the ordinal of each is the id of its item. */
  void reject(UnitKind unit, List<Rejection> rejections, Instant at);
}
