package no.bht.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Strong entity tags made of a version number, and the demand that a change names the version. */
public final class EntityTags {
  private EntityTags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * Lets a change through only if it was made on what is stored now.
   *
   * @param ifMatch the header {@code If-Match}: one tag, several, or {@code *}
   * @throws ProblemException 428 {@code precondition-required} without the header, 412 {@code
   *     precondition-failed} if it names other versions only
   */
  public static void requireMatch(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw ProblemException.of(
          428, "precondition-required", "Send the entity tag you have read as If-Match.");
    }
    String current = "\"" + version + "\"";
    boolean matches =
        Arrays.stream(ifMatch.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(current));
    if (!matches) {
      throw ProblemException.of(
          412, "precondition-failed", "It has been changed since you read it; read it again.");
    }
  }
}
