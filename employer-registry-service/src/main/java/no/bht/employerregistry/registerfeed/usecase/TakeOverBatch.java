package no.bht.employerregistry.registerfeed.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.bht.employerregistry.registerfeed.domain.FeedState.Counts;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.domain.FeedUnits;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.employerregistry.registerimport.usecase.TakeOverUnits;
import no.bht.platform.organisation.OrganisationNumber;

/** The transaction of a batch: units, erasures, events and the cursor, all or nothing. */
@ApplicationScoped
class TakeOverBatch {
  private final FeedStates states;
  private final FeedUnits units;
  private final TakeOverUnits takeOver;
  private final InstantSource clock;

  TakeOverBatch(FeedStates states, FeedUnits units, TakeOverUnits takeOver, InstantSource clock) {
    this.states = states;
    this.units = units;
    this.takeOver = takeOver;
    this.clock = clock;
  }

  /**
   * @return false if another has moved the feed meanwhile; then nothing is done
   */
  @Transactional
  boolean takeOver(Fetched fetched, Instant nextAttempt) {
    if (!states.holdAt(fetched.batch())) {
      return false;
    }
    states.advance(fetched.batch(), takeOver(fetched), clock.instant(), nextAttempt);
    return true;
  }

  /** Units that the comparison with the bulk file has named; the feed stays where it is. */
  @Transactional
  Counts takeOver(Fetched fetched) {
    units.holdBackImports();
    List<RecordFields> erased = units.asDeleted(fetched.removed());
    List<FileRecord.Whole> records = new ArrayList<>(fetched.records());
    erased.forEach(fields -> records.add(new FileRecord.Whole(0, 0, fields)));
    TakeOverUnits.TakenOver taken =
        takeOver.takeOver(fetched.batch().unit(), records, fetched.removed().keySet());
    units.erase(fetched.removed(), fetched.at());
    // Only who was taken over is back: a removal stands until then.
    Set<OrganisationNumber> read = new HashSet<>(taken.numbers());
    read.removeAll(fetched.removed().keySet());
    units.read(read, fetched.at());
    List<Rejection> rejections = new ArrayList<>(fetched.rejections());
    rejections.addAll(taken.rejections());
    units.reject(fetched.batch().unit(), rejections, clock.instant());
    return new Counts(
        fetched.batch().items().size(),
        taken.added(),
        taken.changed(),
        fetched.deleted(),
        fetched.removed().size(),
        fetched.unknown(),
        rejections.size() - fetched.unknown());
  }
}
