package no.bht.employerregistry.registerimport.rest;

import java.io.InputStream;
import no.bht.employerregistry.registerimport.domain.ReceivedFile;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.file.RegisterFiles;
import no.bht.employerregistry.registerimport.file.SourceBytes;
import org.jspecify.annotations.Nullable;

/** The body of a request. */
final class RequestFile implements ReceivedFile {
  private final SourceBytes bytes;

  RequestFile(@Nullable InputStream body) {
    bytes = new SourceBytes(body == null ? InputStream.nullInputStream() : body);
  }

  @Override
  public RegisterFile records() {
    return RegisterFiles.open(bytes);
  }

  @Override
  public String finish() {
    return bytes.finish();
  }
}
