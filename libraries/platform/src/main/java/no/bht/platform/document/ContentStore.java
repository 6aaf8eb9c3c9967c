package no.bht.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** The bytes of files; never held whole. */
public interface ContentStore {

  /** Joins the transaction at hand. */
  void store(UUID document, InputStream content) throws IOException;

  /**
   * @return bytes written
   */
  long copy(UUID document, OutputStream target) throws IOException;
}
