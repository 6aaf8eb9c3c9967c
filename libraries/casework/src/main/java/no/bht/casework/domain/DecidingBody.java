package no.bht.casework.domain;

/**
 * The part of the authority that decides (vedtaksorgan); the appeal body follows from it. Statute:
 * aml. § 18-6 seventh paragraph.
 */
public enum DecidingBody {
  /** The local office. */
  LOCAL_OFFICE(AppealBody.DIRECTORATE),

  /** The Directorate, in first instance. */
  DIRECTORATE(AppealBody.MINISTRY);

  private final AppealBody appealBody;

  DecidingBody(AppealBody appealBody) {
    this.appealBody = appealBody;
  }

  public AppealBody appealBody() {
    return appealBody;
  }
}
