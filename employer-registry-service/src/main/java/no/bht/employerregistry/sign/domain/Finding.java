package no.bht.employerregistry.sign.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sign that shows.
 *
 * @param facts what was counted or compared: numbers, codes, days; never free text
 */
public record Finding(SignCode code, Map<String, Object> facts) {

  public Finding {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
