package no.bht.training.document;

/** Names of files: no path, no control characters, not blank. */
final class FileNames {
  static final String SOUND =
      "[^/\\\\\\x00-\\x1f\\x7f]*[^/\\\\\\x00-\\x20\\x7f][^/\\\\\\x00-\\x1f\\x7f]*";

  private FileNames() {}
}
