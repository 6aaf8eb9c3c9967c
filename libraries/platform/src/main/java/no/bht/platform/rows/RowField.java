package no.bht.platform.rows;

/** A field of a row, named alike in CSV and JSON; the constants of an enum. */
public interface RowField {
  String wire();
}
