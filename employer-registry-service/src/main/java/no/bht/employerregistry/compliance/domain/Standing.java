package no.bht.employerregistry.compliance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty;

/**
 * Where an employer stands on a day. Statute: FOR-2011-12-06-1355 § 13-1 (affiliation with an
 * approved service) and § 13-3 letter a (plan).
 *
 * @param missing what the employer should see to, the first things first
 */
public record Standing(AffiliationStatus affiliation, Fulfilled fulfilled, List<Missing> missing) {

  /** How the employer is affiliated on the day. */
  public enum AffiliationStatus {
    /** An approved provider covers the whole employer. */
    APPROVED,
    /** Approved providers cover parts of it. */
    PARTLY,
    /** Affiliated, and the provider is not approved. */
    PROVIDER_NOT_APPROVED,
    NONE
  }

  /** Whether affiliation fulfils the duty by industry list. */
  public enum Fulfilled {
    YES,
    NO,
    /** The list does not decide whether there is a duty. */
    UNDECIDED
  }

  /** What is missing. */
  public enum Missing {
    AFFILIATION,
    APPROVED_PROVIDER,
    WHOLE_COVERAGE,
    PLAN,
    /** The assessment whether there is a duty at all. */
    ASSESSMENT
  }

  public Standing {
    missing = List.copyOf(missing);
  }

  /**
   * @param covers the affiliations whose period holds the day
   * @param planInForce whether a plan covers the day
   */
  public static Standing of(Duty.Outcome duty, Collection<Cover> covers, boolean planInForce) {
    AffiliationStatus status = status(covers);
    return new Standing(status, fulfilled(duty, status), missing(duty, status, planInForce));
  }

  private static AffiliationStatus status(Collection<Cover> covers) {
    if (covers.stream().anyMatch(cover -> cover.approved() && cover.whole())) {
      return AffiliationStatus.APPROVED;
    }
    if (covers.stream().anyMatch(Cover::approved)) {
      return AffiliationStatus.PARTLY;
    }
    return covers.isEmpty() ? AffiliationStatus.NONE : AffiliationStatus.PROVIDER_NOT_APPROVED;
  }

  private static Fulfilled fulfilled(Duty.Outcome duty, AffiliationStatus status) {
    if (duty != Duty.Outcome.OBLIGED_BY_INDUSTRY) {
      return Fulfilled.UNDECIDED;
    }
    return switch (status) {
      case APPROVED -> Fulfilled.YES;
      // Whether the parts make up the whole, no register tells.
      case PARTLY -> Fulfilled.UNDECIDED;
      case PROVIDER_NOT_APPROVED, NONE -> Fulfilled.NO;
    };
  }

  private static List<Missing> missing(
      Duty.Outcome duty, AffiliationStatus status, boolean planInForce) {
    return switch (duty) {
      case DEREGISTERED -> List.of();
      case MUST_BE_ASSESSED, NOT_LISTED ->
          status == AffiliationStatus.APPROVED ? List.of() : List.of(Missing.ASSESSMENT);
      case OBLIGED_BY_INDUSTRY -> missing(status, planInForce);
    };
  }

  private static List<Missing> missing(AffiliationStatus status, boolean planInForce) {
    List<Missing> missing = new ArrayList<>();
    switch (status) {
      case APPROVED -> {}
      case PARTLY -> missing.add(Missing.WHOLE_COVERAGE);
      case PROVIDER_NOT_APPROVED -> missing.add(Missing.APPROVED_PROVIDER);
      case NONE -> missing.add(Missing.AFFILIATION);
    }
    if (!planInForce) {
      missing.add(Missing.PLAN);
    }
    return missing;
  }

  /** An affiliation on the day, as far as the judgement needs it. */
  public record Cover(boolean whole, boolean approved) {}
}
