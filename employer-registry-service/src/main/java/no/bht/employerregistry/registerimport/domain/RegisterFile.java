package no.bht.employerregistry.registerimport.domain;

import org.jspecify.annotations.Nullable;

/** A bulk file, read from its beginning to its end and held in memory nowhere. */
public interface RegisterFile {

  Format format();

  boolean gzip();

  /**
   * @return null at the end
   */
  @Nullable FileRecord next();

  /** Why the reading ended before a proper end; null when it did not. Asked at the end. */
  @Nullable FileFault fault();

  /** What the file is. */
  enum Format {
    JSON_ARRAY,
    NDJSON,
    CSV,
    UNKNOWN
  }

  /**
   * @param field the column that is missing, if that is the fault
   */
  record FileFault(RejectionCode code, long line, long ordinal, @Nullable String field) {}
}
