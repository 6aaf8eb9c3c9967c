package no.bht.employerregistry.registerimport.file;

import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterFile.FileFault;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/** A file in which not even the beginning can be read. */
record NoRecords(RejectionCode reason) implements RecordSource {

  @Override
  public @Nullable FileRecord next() throws FileBroken {
    throw new FileBroken(reason);
  }

  @Override
  public FileFault faultHere(RejectionCode code, @Nullable String field) {
    return new FileFault(code, 1, 0, field);
  }
}
