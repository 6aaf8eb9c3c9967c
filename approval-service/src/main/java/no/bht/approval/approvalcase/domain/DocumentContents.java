package no.bht.approval.approvalcase.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** The bytes of documents; never held whole. */
public interface DocumentContents {

  void store(UUID document, InputStream content) throws IOException;

  void copy(UUID document, OutputStream target) throws IOException;
}
