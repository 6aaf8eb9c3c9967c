package no.bht.employerregistry.registerimport.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.ImportId;
import no.bht.employerregistry.registerimport.domain.ImportLock;
import no.bht.employerregistry.registerimport.domain.ReceivedFile;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImport.State;
import no.bht.employerregistry.registerimport.domain.RegisterImports;
import no.bht.employerregistry.registerimport.domain.RegisterImports.ImportKey;
import no.bht.employerregistry.registerimport.domain.UnitCheck;
import no.bht.employerregistry.registerimport.usecase.ImportSteps.ReadyChunk;
import no.bht.platform.parallel.SideBySide;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bulk file of the national register. One file at a time, and several of its chunks at
 * once: no two of them have a unit in common, as a number counts once in a file. Each chunk commits
 * for itself, so that neither a kill nor a broken file loses what was good before, and running it
 * again ends right, whichever chunks were done.
 */
@ApplicationScoped
public class ImportRegister {
  private final ImportSteps steps;
  private final RegisterImports imports;
  private final ImportLock lock;
  private final SideBySide sideBySide;
  private final IndustryRules rules;
  private final EmployerRegistrySettings settings;
  private final InstantSource clock;
  private final Ids ids;

  ImportRegister(
      ImportSteps steps,
      RegisterImports imports,
      ImportLock lock,
      SideBySide sideBySide,
      IndustryRules rules,
      EmployerRegistrySettings settings,
      InstantSource clock,
      Ids ids) {
    this.steps = steps;
    this.imports = imports;
    this.lock = lock;
    this.sideBySide = sideBySide;
    this.rules = rules;
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if another import runs, or the key was used for another file
   */
  public Received receive(Command command, ReceivedFile file) {
    Optional<RegisterImport> first = finished(command);
    if (first.isPresent()) {
      return again(first.get(), command, file);
    }
    try (ImportLock.Held _ = hold()) {
      // It may have finished while we reached for the lock.
      Optional<RegisterImport> meanwhile = finished(command);
      return meanwhile.isPresent()
          ? again(meanwhile.get(), command, file)
          : new Received(load(command, file), false);
    }
  }

  private Optional<RegisterImport> finished(Command command) {
    return imports.ofKey(command.key()).filter(known -> known.state() == State.COMPLETED);
  }

  private ImportLock.Held hold() {
    return lock.tryHold().orElseThrow(() -> new CommandRefused(new Refusal.ImportRunning()));
  }

  private static Received again(RegisterImport first, Command command, ReceivedFile file) {
    boolean same =
        first.unit() == command.unit()
            && first.classification() == command.classification()
            && file.finish().equals(first.sha256());
    if (!same) {
      throw new CommandRefused(new Refusal.ImportKeyReused());
    }
    return new Received(first, true);
  }

  private RegisterImport load(Command command, ReceivedFile file) {
    RegisterFile records = file.records();
    ImportId id =
        imports
            .ofKey(command.key())
            .map(RegisterImport::id)
            .orElseGet(() -> new ImportId(ids.next()));
    steps.begin(started(id, command, records), command.key(), command.madeAt());
    boolean done = false;
    try {
      boolean complete = loadRecords(reading(id, command), command.unit(), records);
      RegisterImport finished = steps.finish(id, complete, file.finish());
      done = true;
      return finished;
    } finally {
      if (!done) {
        steps.abort(id);
      }
    }
  }

  private RegisterImport started(ImportId id, Command command, RegisterFile records) {
    return new RegisterImport(
        id,
        command.unit(),
        command.classification(),
        State.RUNNING,
        records.format(),
        records.gzip(),
        false,
        ImportCounts.NONE,
        Map.of(),
        null,
        clock.instant(),
        null);
  }

  private Reading reading(ImportId id, Command command) {
    LocalDate today = Oslo.today(clock);
    boolean decides =
        rules
            .now()
            .listOn(today)
            .filter(list -> list.classification() == command.classification())
            .isPresent();
    Instant madeAt = command.madeAt() == null ? clock.instant() : command.madeAt();
    return new Reading(id, command.classification(), today, decides, madeAt);
  }

  /** Whether the file came to a proper end. */
  private boolean loadRecords(Reading reading, UnitKind unit, RegisterFile records) {
    RecordSorter sorter =
        new RecordSorter(
            notices -> new UnitCheck(unit, settings.imports().syntheticAllowed(), notices),
            code -> rules.now().assess(code, reading.classification(), reading.today()),
            reading.today());
    try (ChunkReader chunks =
        new ChunkReader(
            records,
            sorter,
            settings.imports().chunkSize(),
            chunk -> steps.ready(chunk, reading))) {
      sideBySide.run(settings.imports().chunksAtOnce(), () -> load(chunks, reading), chunks::close);
    }
    return records.fault() == null;
  }

  /** Chunk after chunk, whichever comes next. */
  private void load(ChunkReader chunks, Reading reading) {
    for (ReadyChunk next = chunks.next(); next.counts().read() > 0; next = chunks.next()) {
      steps.load(next, reading);
    }
  }

  /**
   * What to read, and the consumer's key for it.
   *
   * @param madeAt when the file was made; null = just now
   */
  public record Command(
      ImportKey key, UnitKind unit, Classification classification, @Nullable Instant madeAt) {

    public Command(ImportKey key, UnitKind unit, Classification classification) {
      this(key, unit, classification, null);
    }
  }

  /**
   * @param replayed true when it is the answer to the first command of the same key
   */
  public record Received(RegisterImport registerImport, boolean replayed) {}
}
