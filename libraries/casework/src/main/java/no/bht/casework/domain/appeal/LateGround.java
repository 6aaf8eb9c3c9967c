package no.bht.casework.domain.appeal;

/** Why a late appeal is taken up all the same. Statute: fvl. § 31 first paragraph. */
public enum LateGround {
  /** The party or its representative is not to blame for the delay. */
  NOT_TO_BLAME,
  /** Special reasons make it reasonable that it is tried. */
  SPECIAL_REASONS
}
