package no.bht.employerregistry.registerimport.file;

import java.io.IOException;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterFile.FileFault;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/** Reads one format. */
interface RecordSource {

  /**
   * @return null at a proper end
   * @throws FileBroken if there is no use in going on
   * @throws IOException if the compression is broken or cut off
   */
  @Nullable FileRecord next() throws IOException;

  /** The fault, with the place where the reading stands: the record that was being read. */
  FileFault faultHere(RejectionCode code, @Nullable String field);
}
