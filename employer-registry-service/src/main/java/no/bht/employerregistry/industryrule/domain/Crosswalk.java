package no.bht.employerregistry.industryrule.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Correspondence of the two classifications (nøkkel mellom SN2007 og SN2025), group by group. There
 * is no official one for the lists of § 13-1: it helps a person to assess and never decides. A code
 * that it does not know is {@link Outcome#UNMAPPED}, which says nothing of the duty.
 *
 * @param version names the table that was loaded
 * @param source where it comes from
 */
public record Crosswalk(String version, String source, List<Row> rows) {

  public Crosswalk {
    rows = List.copyOf(rows);
  }

  /**
   * @param sn2007 null where the new group has no counterpart
   * @param sn2025 null where the old group has no counterpart
   */
  public record Row(@Nullable IndustryCode sn2007, @Nullable IndustryCode sn2025) {

    /**
     * @throws IllegalArgumentException if both are missing
     */
    public Row {
      if (sn2007 == null && sn2025 == null) {
        throw new IllegalArgumentException("A row without a code");
      }
    }

    @Nullable IndustryCode in(Classification classification) {
      return classification == Classification.SN2007 ? sn2007 : sn2025;
    }
  }

  /** How many codes may correspond. */
  public enum Outcome {
    /** None is known. */
    UNMAPPED,
    ONE_CANDIDATE,
    /** A person must choose. */
    SEVERAL_CANDIDATES
  }

  /** Codes that may correspond, unverified. */
  public record Candidates(List<IndustryCode> codes) {

    public Candidates {
      codes = List.copyOf(codes);
    }

    public Outcome outcome() {
      return switch (codes.size()) {
        case 0 -> Outcome.UNMAPPED;
        case 1 -> Outcome.ONE_CANDIDATE;
        default -> Outcome.SEVERAL_CANDIDATES;
      };
    }
  }

  /** Candidates for a code in the other classification: those of the finest group it lies in. */
  public Candidates from(Classification classification, IndustryCode code) {
    Classification other =
        classification == Classification.SN2007 ? Classification.SN2025 : Classification.SN2007;
    Optional<IndustryCode> finest =
        rows.stream()
            .map(row -> row.in(classification))
            .filter(Objects::nonNull)
            .filter(code::beginsWith)
            .max(Comparator.comparingInt(group -> group.digits().length()));
    return new Candidates(
        rows.stream()
            .filter(row -> finest.isPresent() && finest.get().equals(row.in(classification)))
            .map(row -> row.in(other))
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.comparing(IndustryCode::digits))
            .toList());
  }
}
