package no.bht.approval.publicregister;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a provider is looked for by; all that is given must fit. */
public class RegisterQuery {
  private static final String NO_CONTROL = "[^\\p{Cntrl}]*";

  /** Name, also misspelt. */
  @QueryParam("name")
  @Size(min = 1, max = 200)
  @Pattern(regexp = NO_CONTROL)
  @Nullable String name;

  /** Number of a county that it serves or has a place in. */
  @QueryParam("county")
  @Pattern(regexp = "[0-9]{2}")
  @Nullable String county;

  /** Number of a municipality; the nearest come first. */
  @QueryParam("municipality")
  @Pattern(regexp = "[0-9]{4}")
  @Nullable String municipality;

  /** Most kilometres from the municipality. */
  @QueryParam("within")
  @Pattern(regexp = "[0-9]{1,4}")
  @Nullable String within;

  /** Competence area. */
  @QueryParam("field")
  @Nullable String field;

  /** ISO 639 code. */
  @QueryParam("language")
  @Pattern(regexp = "[a-z]{2,3}")
  @Nullable String language;

  /** Industry code of two digits or more. */
  @QueryParam("industry")
  @Pattern(regexp = "[0-9]{2}(\\.[0-9]{1,3})?")
  @Nullable String industry;

  /** Standard the industry code is of. */
  @QueryParam("classification")
  @Nullable String classification;

  @QueryParam("delivery")
  @Nullable String delivery;

  @QueryParam("kind")
  @Nullable String kind;

  /** Name of a branch, also misspelt. */
  @QueryParam("branch")
  @Size(min = 1, max = 200)
  @Pattern(regexp = NO_CONTROL)
  @Nullable String branch;
}
