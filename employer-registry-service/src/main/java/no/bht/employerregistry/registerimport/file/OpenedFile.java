package no.bht.employerregistry.registerimport.file;

import java.io.EOFException;
import java.io.IOException;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/** A file whose format is known; turns faults of the compression into faults of the file. */
final class OpenedFile implements RegisterFile {
  private final Format format;
  private final boolean gzip;
  private final RecordSource source;
  private @Nullable FileFault fault;

  OpenedFile(Format format, boolean gzip, RecordSource source) {
    this.format = format;
    this.gzip = gzip;
    this.source = source;
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public boolean gzip() {
    return gzip;
  }

  @Override
  public @Nullable FileRecord next() {
    if (fault != null) {
      return null;
    }
    try {
      return source.next();
    } catch (FileBroken e) {
      fault = source.faultHere(e.code(), e.field());
    } catch (EOFException e) {
      fault = source.faultHere(RejectionCode.CUT_IN_THE_MIDDLE, null);
    } catch (IOException e) {
      fault = source.faultHere(RejectionCode.GZIP_CORRUPT, null);
    }
    return null;
  }

  @Override
  public @Nullable FileFault fault() {
    return fault;
  }
}
