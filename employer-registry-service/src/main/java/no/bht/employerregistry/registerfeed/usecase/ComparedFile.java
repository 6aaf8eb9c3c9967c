package no.bht.employerregistry.registerfeed.usecase;

import java.util.BitSet;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.ReceivedFile;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import org.jspecify.annotations.Nullable;

/** A file that remembers whose records have passed: one bit each, twelve megabytes for all. */
final class ComparedFile implements ReceivedFile {
  private final ReceivedFile file;
  private final BitSet seen = new BitSet();

  ComparedFile(ReceivedFile file) {
    this.file = file;
  }

  boolean has(String number) {
    return seen.get(bitOf(number));
  }

  @Override
  public RegisterFile records() {
    RegisterFile records = file.records();
    return new RegisterFile() {
      @Override
      public Format format() {
        return records.format();
      }

      @Override
      public boolean gzip() {
        return records.gzip();
      }

      @Override
      public @Nullable FileRecord next() {
        FileRecord record = records.next();
        if (record instanceof FileRecord.Whole whole) {
          note(whole);
        }
        return record;
      }

      @Override
      public @Nullable FileFault fault() {
        return records.fault();
      }
    };
  }

  @Override
  public String finish() {
    return file.finish();
  }

  private void note(FileRecord.Whole whole) {
    try {
      String number = whole.fields().text(RegisterField.NUMBER);
      if (number != null && number.matches("[0-9]{9}")) {
        seen.set(bitOf(number));
      }
    } catch (RecordRefused e) {
      // The import says so.
    }
  }

  /** The ninth digit follows from the eight before it. */
  private static int bitOf(String number) {
    return Integer.parseInt(number.substring(0, 8));
  }
}
