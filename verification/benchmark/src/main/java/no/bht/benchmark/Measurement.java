package no.bht.benchmark;

/** Measures one row of the table of speeds. */
interface Measurement {
  Result measure(Lab lab);
}
