package no.bht.platform.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.util.Set;
import no.bht.platform.problem.ProblemException;

/**
 * A body that has come in and lies in a file until the request ends; as the parameter of a resource
 * method it needs no annotation. What tells two of them apart is size and hash.
 *
 * @param mediaType by its bytes, whatever the sender says
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
public record UploadedFile(@JsonIgnore Path file, String mediaType, long size, String sha256) {

  /**
   * Nothing at all is of no type; what that means is for the use case to say.
   *
   * @throws ProblemException 415 {@code document-type-not-taken} if by its bytes it is nothing of
   *     what is taken
   */
  public void requireTypeIn(Set<String> taken) {
    if (size > 0 && !taken.contains(mediaType)) {
      throw ProblemException.of(
          415,
          "document-type-not-taken",
          "By its bytes the document is of no type that is taken here.");
    }
  }
}
