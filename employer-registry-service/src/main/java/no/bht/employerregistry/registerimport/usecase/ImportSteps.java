package no.bht.employerregistry.registerimport.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.bht.employerregistry.obligation.usecase.ReconsiderDuty;
import no.bht.employerregistry.obligation.usecase.ReconsiderDuty.Changed;
import no.bht.employerregistry.registerimport.domain.EmployerRegister;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Merged;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.ImportEvents;
import no.bht.employerregistry.registerimport.domain.ImportId;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImports;
import no.bht.employerregistry.registerimport.domain.RegisterImports.ImportKey;

/** The transactions of an import; between two of them a kill does no harm. */
@ApplicationScoped
class ImportSteps {
  private final RegisterImports imports;
  private final EmployerRegister register;
  private final ReconsiderDuty reconsiderDuty;
  private final ImportEvents events;

  ImportSteps(
      RegisterImports imports,
      EmployerRegister register,
      ReconsiderDuty reconsiderDuty,
      ImportEvents events) {
    this.imports = imports;
    this.register = register;
    this.reconsiderDuty = reconsiderDuty;
    this.events = events;
  }

  @Transactional
  void begin(RegisterImport started, ImportKey key) {
    imports.begin(started, key);
  }

  /** Units, their changes of duty with the events, rejections and progress: all or nothing. */
  @Transactional
  ImportCounts load(Chunk chunk, Reading reading) {
    Merged merged = register.merge(chunk.units(), reading);
    Changed duties = reconsiderDuty.of(merged.dutyTouched(), reading.today());
    events.customersChanged(merged.customerChanges(), reading.today());
    ImportCounts counts = chunk.counts().plus(counts(merged, duties));
    imports.advance(reading.id(), chunk.rejections(), counts, chunk.notices());
    return counts;
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

  private static ImportCounts counts(Merged merged, Changed duties) {
    return new ImportCounts(
        0, 0, 0, merged.added(), merged.changed(), duties.established(), duties.lifted());
  }
}
