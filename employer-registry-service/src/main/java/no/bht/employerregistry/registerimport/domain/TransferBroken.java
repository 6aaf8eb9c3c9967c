package no.bht.employerregistry.registerimport.domain;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** The sender went away in the middle: no fault of the file. What was good before stays loaded. */
public final class TransferBroken extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1L;

  public TransferBroken(IOException cause) {
    super(cause);
  }
}
