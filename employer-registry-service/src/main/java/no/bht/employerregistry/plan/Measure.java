package no.bht.employerregistry.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure (tiltak).
 *
 * @param area the letter of § 13-2 it belongs to
 * @param responsible a function, not a name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Measure(
    @NotNull Area area,
    @NotBlank @Size(max = 2000) String description,
    @Nullable LocalDate dueOn,
    @Size(max = 200) @Pattern(regexp = ".*\\S.*") @Nullable String responsible) {

  /** The letters of FOR-2011-12-06-1355 § 13-2. */
  enum Area {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H
  }
}
