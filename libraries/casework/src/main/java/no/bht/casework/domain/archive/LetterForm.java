package no.bht.casework.domain.archive;

/** The forms each letter is kept in. */
public enum LetterForm {
  HTML("text/html"),
  /** Tagged, with its fonts (PDF/UA). */
  PDF("application/pdf");

  private final String mediaType;

  LetterForm(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
