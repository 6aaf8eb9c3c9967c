package no.bht.employerregistry.compliance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.bht.employerregistry.obligation.domain.TotalDuty.Outcome;

/**
 * Where an employer stands on a day. Statute: FOR-2011-12-06-1355 § 13-1 (affiliation with an
 * approved service) and § 13-3 letter a (plan and annual report).
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

  /** Whether affiliation fulfils the duty. */
  public enum Fulfilled {
    YES,
    NO,
    /** Whether there is a duty, or an affiliation, is not decided. */
    UNDECIDED,
    /** A dispensation takes the duty away. */
    DISPENSATION
  }

  public Standing {
    missing = List.copyOf(missing);
  }

  /**
   * @param covers the affiliations whose period holds the day
   */
  public static Standing of(Outcome duty, Collection<Cover> covers, Papers papers) {
    AffiliationStatus status = status(covers);
    return new Standing(status, fulfilled(duty, status, covers), missing(duty, status, papers));
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

  private static Fulfilled fulfilled(
      Outcome duty, AffiliationStatus status, Collection<Cover> covers) {
    boolean contested =
        covers.stream().anyMatch(Cover::approved)
            && covers.stream().filter(Cover::approved).allMatch(Cover::contested);
    return switch (duty) {
      case DISPENSATION -> Fulfilled.DISPENSATION;
      case MUST_BE_ASSESSED, NO_KNOWN_GROUND, DEREGISTERED -> Fulfilled.UNDECIDED;
      case OBLIGED, OBLIGED_IN_PART -> contested ? Fulfilled.UNDECIDED : fulfilled(duty, status);
    };
  }

  private static Fulfilled fulfilled(Outcome duty, AffiliationStatus status) {
    return switch (status) {
      case APPROVED -> Fulfilled.YES;
      // Whether the parts make up the whole, or are the part obliged, no register tells.
      case PARTLY -> duty == Outcome.OBLIGED_IN_PART ? Fulfilled.YES : Fulfilled.UNDECIDED;
      case PROVIDER_NOT_APPROVED, NONE -> Fulfilled.NO;
    };
  }

  private static List<Missing> missing(Outcome duty, AffiliationStatus status, Papers papers) {
    List<Missing> missing = new ArrayList<>();
    switch (duty) {
      case DEREGISTERED, DISPENSATION -> {}
      case MUST_BE_ASSESSED, NO_KNOWN_GROUND -> {
        if (status != AffiliationStatus.APPROVED) {
          missing.add(Missing.ASSESSMENT);
        }
      }
      case OBLIGED, OBLIGED_IN_PART -> {
        addAffiliation(missing, duty, status);
        addPapers(missing, papers);
      }
    }
    if (papers.answerDue()) {
      missing.add(Missing.CONFIRMATION);
    }
    if (papers.statementDue()) {
      missing.add(Missing.STATEMENT);
    }
    return missing;
  }

  private static void addAffiliation(
      List<Missing> missing, Outcome duty, AffiliationStatus status) {
    switch (status) {
      case APPROVED -> {}
      case PARTLY -> {
        if (duty == Outcome.OBLIGED) {
          missing.add(Missing.WHOLE_COVERAGE);
        }
      }
      case PROVIDER_NOT_APPROVED -> missing.add(Missing.APPROVED_PROVIDER);
      case NONE -> missing.add(Missing.AFFILIATION);
    }
  }

  private static void addPapers(List<Missing> missing, Papers papers) {
    if (!papers.plan()) {
      missing.add(Missing.PLAN);
    }
    if (papers.reportMissing()) {
      missing.add(Missing.ANNUAL_REPORT);
    }
    if (papers.documentsMissing()) {
      missing.add(Missing.DOCUMENTS);
    }
  }

  /**
   * An affiliation on the day, as far as the judgement needs it.
   *
   * @param contested whether a side says that there is none, and the registrar has not decided
   */
  public record Cover(boolean whole, boolean approved, boolean contested) {}

  /**
   * What there is on paper on the day.
   *
   * @param plan whether a plan covers the day
   * @param reportMissing whether last year's report should have come and has not
   * @param documentsMissing whether the enterprise said that it needs documents of § 13-3 letters b
   *     and c, and has registered none in the time it said
   * @param answerDue whether the employer is asked to confirm an affiliation
   * @param statementDue whether it may make a statement on a disagreement
   */
  public record Papers(
      boolean plan,
      boolean reportMissing,
      boolean documentsMissing,
      boolean answerDue,
      boolean statementDue) {}
}
