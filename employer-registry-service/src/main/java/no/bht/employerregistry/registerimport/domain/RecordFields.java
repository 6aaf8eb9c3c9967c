package no.bht.employerregistry.registerimport.domain;

import org.jspecify.annotations.Nullable;

/**
 * The fields of one record by the register's names, whatever the format of the file. A field that
 * is absent or blank is null.
 */
public interface RecordFields {

  /**
   * @throws RecordRefused if the value is there and no text
   */
  @Nullable String text(RegisterField field) throws RecordRefused;

  /**
   * @throws RecordRefused if the value is there and neither true nor false
   */
  @Nullable Boolean flag(RegisterField field) throws RecordRefused;

  /**
   * @throws RecordRefused if the value is there and no whole number
   */
  @Nullable Integer number(RegisterField field) throws RecordRefused;
}
