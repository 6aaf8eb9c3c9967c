package no.bht.employerregistry.industryrule.domain;

import org.jspecify.annotations.Nullable;

/**
 * One industry group (næringsgruppering) of the list in § 13-1 second paragraph.
 *
 * @param code as written in the regulation, two to five digits
 * @param nameNb the name in Norwegian, as written
 * @param condition the limitation in Norwegian, as written; null when the code alone decides
 */
public record IndustryListEntry(IndustryCode code, String nameNb, @Nullable String condition) {

  /** False when a person must judge whether the limitation is met. */
  public boolean decidableByCode() {
    return condition == null;
  }
}
