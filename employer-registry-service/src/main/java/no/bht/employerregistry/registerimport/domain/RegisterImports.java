package no.bht.employerregistry.registerimport.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The imports and what they left out. One that its process has left running, as by a kill, is read
 * as stopped.
 */
public interface RegisterImports {

  Optional<RegisterImport> find(ImportId id);

  /**
   * The latest first.
   *
   * @param before the import after which the list goes on; null at its beginning
   */
  List<RegisterImport> latest(@Nullable ImportId before, int most);

  /** The import that was ordered with the key of the consumer. */
  Optional<RegisterImport> ofKey(ImportKey key);

  /**
   * Begins, or begins again after a stop: then what the first run noted is forgotten. Any other
   * import that seems to run was stopped from outside and is marked so.
   */
  void begin(RegisterImport started, ImportKey key);

  /** Notes when the file was made. */
  void madeAt(ImportId id, Instant madeAt);

  /** Adds rejections and moves the counts on. */
  void advance(
      ImportId id, List<Rejection> rejections, ImportCounts counts, Map<Notice, Long> notices);

  void finish(ImportId id, boolean complete, String sha256);

  void abort(ImportId id);

  /** The command's key, unique within the consumer. */
  record ImportKey(String consumer, String value) {}
}
