package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;

/** Whole days, both ends included. */
public record Days(LocalDate from, LocalDate to) {

  /** So many years: never a day less, also from 29 February and over one. */
  public static Days ofYears(LocalDate from, int years) {
    LocalDate before = from.plusYears(years).minusDays(1);
    LocalDate onwards = from.minusDays(1).plusYears(years);
    return new Days(from, before.isAfter(onwards) ? before : onwards);
  }
}
