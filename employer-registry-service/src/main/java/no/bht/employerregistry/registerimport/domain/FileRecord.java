package no.bht.employerregistry.registerimport.domain;

/** A record as it stands in a file. */
public sealed interface FileRecord {

  /** Line on which it begins; the first line is 1. */
  long line();

  /** Its number in the file; the first is 1. */
  long ordinal();

  /** A record whose fields can be asked for. */
  record Whole(long line, long ordinal, RecordFields fields) implements FileRecord {}

  /** A stretch of the file that is no record. */
  record Broken(long line, long ordinal, RejectionCode code) implements FileRecord {}
}
