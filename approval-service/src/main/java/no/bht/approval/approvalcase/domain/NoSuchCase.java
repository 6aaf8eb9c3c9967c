package no.bht.approval.approvalcase.domain;

import java.io.Serial;

/** The application or its document does not exist, or is not for the caller to know of. */
public final class NoSuchCase extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;
}
