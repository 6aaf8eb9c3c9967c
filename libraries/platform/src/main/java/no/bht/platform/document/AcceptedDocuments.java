package no.bht.platform.document;

import java.util.Set;

/** Which documents parties may hand in, wherever they do. */
public final class AcceptedDocuments {
  /** What they may be, by their bytes. */
  public static final Set<String> TYPES =
      Set.of(
          MediaTypes.PDF,
          MediaTypes.PNG,
          MediaTypes.JPEG,
          MediaTypes.TEXT,
          MediaTypes.WORD,
          MediaTypes.SHEET);

  /** A name without path, that is not blank. */
  public static final String FILE_NAME =
      "[^/\\\\\\x00-\\x1f\\x7f]*[^/\\\\\\x00-\\x20\\x7f][^/\\\\\\x00-\\x1f\\x7f]*";

  private AcceptedDocuments() {}
}
