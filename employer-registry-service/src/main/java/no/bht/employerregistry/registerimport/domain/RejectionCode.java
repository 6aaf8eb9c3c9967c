package no.bht.employerregistry.registerimport.domain;

import java.util.Locale;

/** Why a record, or the rest of a file, is not loaded. */
public enum RejectionCode {
  /** Not an organisation number, or a synthetic one where none is let in. */
  ORGANISATION_NUMBER_INVALID,
  /** A value that the register always gives is missing. */
  REQUIRED,
  /** A text where a number should stand, or the like. */
  VALUE_TYPE,
  /** A value of the right type that cannot be. */
  VALUE_INVALID,
  ORGANISATION_FORM_INVALID,
  INDUSTRY_CODE_INVALID,
  EMPLOYEE_COUNT_INVALID,
  DATE_INVALID,
  TEXT_TOO_LONG,
  /** Bytes that are not UTF-8, or characters that are none. */
  ENCODING_INVALID,
  /** The file has an earlier record of the same number, which counts. */
  DUPLICATE_IN_FILE,
  JSON_INVALID,
  CSV_INVALID,
  /** A line has more or fewer fields than the heading. */
  COLUMNS_MISMATCH,

  /** The register knows the number neither as main unit nor as sub-unit. */
  UNIT_UNKNOWN,

  // These end the reading: the file is not complete.
  /** The heading lacks a column that is needed. */
  COLUMN_MISSING,
  /** The file ends inside a record, a list or the compression. */
  CUT_IN_THE_MIDDLE,
  /** The compression is broken. */
  GZIP_CORRUPT,
  /** A record without end. */
  RECORD_TOO_LONG,
  FILE_EMPTY,
  /** Neither JSON nor the register's CSV. */
  FORMAT_UNKNOWN;

  /** As it stands in the interface. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
