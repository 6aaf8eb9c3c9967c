package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import org.jspecify.annotations.Nullable;

/**
 * The industry codes of an employer in one classification.
 *
 * @param codes in their order, null where there is none; the first is the main one
 * @param readOn the day on which they were first read so
 */
public record RegisteredIndustry(
    Classification classification, List<@Nullable IndustryCode> codes, LocalDate readOn) {

  public RegisteredIndustry {
    codes = Collections.unmodifiableList(codes);
  }

  /** The main industry code (første næringskode). */
  public @Nullable IndustryCode main() {
    return codes.getFirst();
  }

  /** The others (andre og tredje næringskode). */
  public List<IndustryCode> secondary() {
    return codes.stream()
        .skip(1)
        .<IndustryCode>mapMulti(
            (code, found) -> {
              if (code != null) {
                found.accept(code);
              }
            })
        .toList();
  }
}
