package no.bht.employerregistry.industryrule.domain;

import java.time.Instant;

/** The crosswalk that counts: the one that was loaded last, else the small one that ships. */
public interface Crosswalks {

  Crosswalk now();

  /** False if a crosswalk of this version is there already. */
  boolean add(Crosswalk crosswalk, String licence, String by, Instant at);
}
