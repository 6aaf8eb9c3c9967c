package no.bht.supervision.tilda;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published code lists: data that ships with the service, {@code tilda/code-lists.json}. */
@ApplicationScoped
class CodeLists {
  private static final String FILE = "tilda/code-lists.json";

  private final All all;

  CodeLists() {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      all = new JsonMapper().readValue(file, All.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param current the version that answers are written by
   */
  record All(String current, List<Version> versions) {
    All {
      versions = List.copyOf(versions);
    }
  }

  /** The lists of one version; a published version is never changed. */
  record Version(String version, String validFrom, List<CodeList> lists) {
    Version {
      lists = List.copyOf(lists);
    }
  }

  /** The words of one field. */
  record CodeList(String field, String meaning, List<Code> codes) {
    CodeList {
      codes = List.copyOf(codes);
    }
  }

  /** A word and what it means, in Norwegian and in English. */
  record Code(String code, String norwegian, String english) {}

  All all() {
    return all;
  }
}
