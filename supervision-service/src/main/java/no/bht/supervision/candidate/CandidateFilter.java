package no.bht.supervision.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates are looked at.
 *
 * @param industry a section of SN2007 (one letter) or a division (two digits)
 * @param county two digits
 * @param reason a fact that must be there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateFilter(
    @Nullable String industry,
    @Nullable String county,
    @Nullable SizeClass size,
    @Nullable CandidateFact reason) {

  /** Number of employees; the first class holds those for whom the register gives no number. */
  public enum SizeClass {
    FROM_0_TO_4("0_TO_4"),
    FROM_5_TO_9("5_TO_9"),
    FROM_10_TO_49("10_TO_49"),
    FROM_50_TO_99("50_TO_99"),
    FROM_100("100_AND_MORE");

    private final String stored;

    SizeClass(String stored) {
      this.stored = stored;
    }

    static SizeClass of(String stored) {
      for (SizeClass size : values()) {
        if (size.stored.equals(stored)) {
          return size;
        }
      }
      throw new IllegalArgumentException("No such size class: " + stored);
    }
  }

  /**
   * @throws ProblemException 400 {@code value-invalid} for a value of another form
   */
  public static CandidateFilter of(
      @Nullable String industry,
      @Nullable String county,
      @Nullable String size,
      @Nullable String reason) {
    return new CandidateFilter(
        formed("industry", industry, "[A-U]|[0-9]{2}"),
        formed("county", county, "[0-9]{2}"),
        QueryValues.constant("size", size, SizeClass.class),
        QueryValues.constant("reason", reason, CandidateFact.class));
  }

  /** As conditions, each beginning with {@code and}; their values are added in the same order. */
  public String conditions(List<Object> values) {
    List<String> conditions = new ArrayList<>();
    if (industry != null) {
      conditions.add("and %s = ?".formatted(industry.length() == 1 ? "section" : "division"));
      values.add(industry);
    }
    if (county != null) {
      conditions.add("and county = ?");
      values.add(county);
    }
    if (size != null) {
      conditions.add("and size_class = ?");
      values.add(size.stored);
    }
    if (reason != null) {
      conditions.add("and %s > 0".formatted(reason.column()));
    }
    return String.join(" ", conditions);
  }

  private static @Nullable String formed(String name, @Nullable String value, String form) {
    if (value != null && !value.matches(form)) {
      throw QueryValues.invalid(name);
    }
    return value;
  }
}
