package no.bht.casework.domain;

import java.util.Locale;

/** The official forms of Norwegian (målform). Statute: språklova, LOV-2021-05-21-42. */
public enum Language {
  /** Bokmål. */
  NB,
  /** Nynorsk. */
  NN;

  public Locale locale() {
    return Locale.of(tag(), "NO");
  }

  /** As it stands in documents: {@code nb} or {@code nn}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
