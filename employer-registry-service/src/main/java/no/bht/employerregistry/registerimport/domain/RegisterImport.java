package no.bht.employerregistry.registerimport.domain;

import java.time.Instant;
import java.util.Map;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one bulk file.
 *
 * @param complete whether the file was read to a proper end
 * @param sha256 of the bytes as they came in, in hex; null until finished
 */
public record RegisterImport(
    ImportId id,
    UnitKind unit,
    Classification classification,
    State state,
    RegisterFile.Format format,
    boolean gzip,
    boolean complete,
    ImportCounts counts,
    Map<String, Long> notices,
    @Nullable String sha256,
    Instant startedAt,
    @Nullable Instant finishedAt) {

  public RegisterImport {
    notices = Map.copyOf(notices);
  }

  /** How far it has come. */
  public enum State {
    RUNNING,
    /** Everything that could be loaded is loaded. */
    COMPLETED,
    /** Stopped from outside; it may run again under the same key. */
    ABORTED
  }
}
