package no.bht.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import no.bht.platform.problem.ProblemException;

/** For readers of JSON values: the problem to answer, at the place where the value stood. */
public final class BadValue {
  private BadValue() {}

  public static JsonMappingException at(JsonParser json, Class<?> type, ProblemException problem) {
    JsonMappingException exception = MismatchedInputException.from(json, type, problem.detail());
    exception.initCause(problem);
    return exception;
  }
}
