package no.bht.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.bht.platform.person.IdentityNumberSearch;
import org.jspecify.annotations.Nullable;

/**
 * One fault in the input.
 *
 * @param pointer JSON pointer into the body, or {@code /name} of a path, query or header parameter
 * @param code stable and documented
 * @param detail for a person; never holds the rejected value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String code, @Nullable String detail) {

  /**
   * The name of a property is the caller's choice: one with a national identity number is left out.
   */
  public FieldError {
    pointer = IdentityNumberSearch.isIn(pointer) ? "" : pointer;
  }
}
