package no.bht.employerregistry.registerimport.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bht.employerregistry.employer.domain.Deregistrations;
import no.bht.employerregistry.obligation.usecase.ReconsiderDuty;
import no.bht.employerregistry.obligation.usecase.ReconsiderDuty.Changed;
import no.bht.employerregistry.registerimport.domain.EmployerRegister;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Merged;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.ReadyUnits;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.ImportEvents;
import no.bht.employerregistry.registerimport.domain.ImportId;
import no.bht.employerregistry.registerimport.domain.NewerReadings;
import no.bht.employerregistry.registerimport.domain.Notice;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImports;
import no.bht.employerregistry.registerimport.domain.RegisterImports.ImportKey;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The transactions of an import; between two of them a kill does no harm. */
@ApplicationScoped
class ImportSteps {
  private final RegisterImports imports;
  private final EmployerRegister register;
  private final ReconsiderDuty reconsiderDuty;
  private final ImportEvents events;
  private final Deregistrations deregistrations;
  private final NewerReadings newer;

  ImportSteps(
      RegisterImports imports,
      EmployerRegister register,
      ReconsiderDuty reconsiderDuty,
      ImportEvents events,
      Deregistrations deregistrations,
      NewerReadings newer) {
    this.imports = imports;
    this.register = register;
    this.reconsiderDuty = reconsiderDuty;
    this.events = events;
    this.deregistrations = deregistrations;
    this.newer = newer;
  }

  @Transactional
  void begin(RegisterImport started, ImportKey key, @Nullable Instant madeAt) {
    imports.begin(started, key);
    if (madeAt != null) {
      imports.madeAt(started.id(), madeAt);
    }
  }

  /** What can be done before the transaction: another chunk may be in it meanwhile. */
  ReadyChunk ready(Chunk chunk, Reading reading) {
    return new ReadyChunk(
        register.ready(chunk.units(), reading),
        chunk.counts(),
        chunk.rejections(),
        chunk.notices());
  }

  /** Units, their changes of duty with the events, rejections and progress: all or nothing. */
  @Transactional
  ImportCounts load(ReadyChunk chunk, Reading reading) {
    ReadyUnits units = chunk.units().without(newer.among(chunk.units().numbers(), reading));
    ImportCounts counts = chunk.counts().plus(takeOver(units, reading, Set.of()));
    imports.advance(reading.id(), chunk.rejections(), counts, chunk.notices());
    return counts;
  }

  /**
   * The one way by which units come in, with all that follows.
   *
   * @param removed of these units, those that are to be erased
   * @return what was different
   */
  @Transactional(Transactional.TxType.MANDATORY)
  ImportCounts takeOver(ReadyUnits units, Reading reading, Set<OrganisationNumber> removed) {
    Merged merged = register.merge(units);
    Changed duties =
        reconsiderDuty
            .ofNewcomers(merged.newlyObliged())
            .plus(reconsiderDuty.of(merged.dutyTouched(), reading.today()));
    events.employersChanged(merged.employerChanges(), reading.today());
    deregistrations.tell(reading.today(), removed);
    return counts(merged, duties);
  }

  @Transactional
  RegisterImport finish(ImportId id, boolean complete, String sha256) {
    imports.finish(id, complete, sha256);
    return imports.find(id).orElseThrow();
  }

  @Transactional
  void abort(ImportId id) {
    imports.abort(id);
  }

  /** A chunk with its units as the register takes them; what they were made of is let go. */
  record ReadyChunk(
      ReadyUnits units,
      ImportCounts counts,
      List<Rejection> rejections,
      Map<Notice, Long> notices) {}

  private static ImportCounts counts(Merged merged, Changed duties) {
    return new ImportCounts(
        0, 0, 0, merged.added(), merged.changed(), duties.established(), duties.lifted());
  }
}
