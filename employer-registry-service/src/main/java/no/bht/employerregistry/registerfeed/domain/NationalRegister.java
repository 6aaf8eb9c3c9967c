package no.bht.employerregistry.registerfeed.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerimport.domain.ReceivedFile;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * The national register (Enhetsregisteret). Every method throws {@link RegisterUnavailable} where
 * it has no answer.
 */
public interface NationalRegister {

  /** Items of the feed from a position on, by rising id, as many as asked for or all there are. */
  List<FeedItem> updates(UnitKind unit, FeedPosition from, int most);

  /** The item with the greatest id. */
  Optional<FeedItem> newest(UnitKind unit);

  /**
   * What it says of each of the numbers, looked for among units of the kind and then of the other.
   */
  Map<OrganisationNumber, UnitAnswer> units(UnitKind unit, Collection<OrganisationNumber> numbers);

  /** All units of the kind in one file. */
  BulkDownload bulk(UnitKind unit);

  /** A file on its way; closed, it stops. */
  interface BulkDownload extends AutoCloseable {

    /** When it was made; its content may be some hours older. */
    Instant madeAt();

    ReceivedFile file();

    @Override
    void close();
  }
}
