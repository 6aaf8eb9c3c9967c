package no.bht.platform.problem;

import jakarta.ws.rs.core.Response;

/** Code and text of the statuses that the framework gives by itself. */
final class StatusCodes {

  private StatusCodes() {}

  static String codeOf(int status) {
    return switch (status) {
      case 400 -> "bad-request";
      case 401 -> "unauthorized";
      case 403 -> "forbidden";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 409 -> "conflict";
      case 412 -> "stale";
      case 413 -> "body-too-large";
      case 414 -> "uri-too-long";
      case 415 -> "media-type-not-supported";
      case 428 -> "if-match-missing";
      case 429 -> "too-many-requests";
      case 431 -> "headers-too-large";
      case 503 -> "unavailable";
      default -> status < 500 ? "request-refused" : "internal-error";
    };
  }

  static String detailOf(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read.";
      case 401 -> "A valid access token is needed.";
      case 403 -> "The access token does not give this right.";
      case 404 -> "There is no such resource.";
      case 405 -> "The resource does not know this method.";
      case 406 -> "The resource has no representation that the request accepts.";
      case 409 -> "The request is in conflict with another one.";
      case 412 -> "The resource has changed since it was read.";
      case 413 -> "The body is larger than the documented limit.";
      case 414 -> "The address is too long.";
      case 415 -> "The media type of the body is not supported here.";
      case 428 -> "A change needs If-Match with the entity tag that was read.";
      case 429 -> "The documented limit is reached.";
      case 431 -> "The headers are larger than what is read.";
      case 503 -> "The service cannot answer now; try again.";
      default -> status < 500 ? "The request was refused." : "Something went wrong on our side.";
    };
  }

  static String titleOf(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    if (known == null) {
      return status == 422 ? "Unprocessable Entity" : "HTTP " + status;
    }
    return known.getReasonPhrase();
  }
}
