package no.bht.platform.problem;

import java.io.Serial;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that is not 2xx, decided where it is thrown. */
public final class ProblemException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String detail;
  private final transient List<FieldError> errors;
  private final @Nullable URI location;

  private ProblemException(
      int status, String code, String detail, List<FieldError> errors, @Nullable URI location) {
    super(code);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.errors = List.copyOf(errors);
    this.location = location;
  }

  public static ProblemException of(int status, String code, String detail) {
    return new ProblemException(status, code, detail, List.of(), null);
  }

  /** The answer of a resource that does not exist, or that the caller may not know of. */
  public static ProblemException notFound() {
    return of(404, "not-found", "There is no such resource.");
  }

  public ProblemException withError(String pointer, String errorCode) {
    List<FieldError> all = new ArrayList<>(errors);
    all.add(new FieldError(pointer, errorCode, null));
    return new ProblemException(status, code, detail, all, location);
  }

  /** Where the resource stands that is in the way (409). */
  public ProblemException withLocation(URI existing) {
    return new ProblemException(status, code, detail, errors, existing);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String detail() {
    return detail;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public @Nullable URI location() {
    return location;
  }
}
