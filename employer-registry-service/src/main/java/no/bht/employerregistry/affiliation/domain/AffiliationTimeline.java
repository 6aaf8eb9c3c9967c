package no.bht.employerregistry.affiliation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where an employer's affiliations leave a gap while it is obliged, and where they overlap.
 * Statute: FOR-2011-12-06-1355 § 13-1.
 *
 * @param gaps in the order of their days; no day stands in two
 */
public record AffiliationTimeline(List<Gap> gaps, List<Overlap> overlaps) {

  /** Days without an approved provider for all that the duty is about. */
  public record Gap(DateRange days, Reason reason) {}

  /** Why there is a gap. */
  public enum Reason {
    NOT_AFFILIATED,
    PROVIDER_NOT_APPROVED,
    /** Approved providers cover parts; whether these are the whole, no register tells. */
    PARTS_ONLY
  }

  /** Days on which two affiliations cover the same. */
  public record Overlap(DateRange days, AffiliationId one, AffiliationId other) {}

  public AffiliationTimeline {
    gaps = List.copyOf(gaps);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * @param obliged the days on which the whole business is
   * @param obligedInPart the days on which a part of it is
   * @param approvals of all providers concerned
   */
  public static AffiliationTimeline of(
      Days obliged,
      Days obligedInPart,
      List<Affiliation> affiliations,
      Collection<ProviderApproval> approvals) {
    Days whole = approved(affiliations, approvals, one -> one.terms().coverage().isWhole());
    Days any = approved(affiliations, approvals, one -> true);
    Days affiliated = Days.of(affiliations.stream().map(one -> one.terms().period()).toList());
    Days uncovered = obliged.minus(whole).or(obligedInPart.minus(any));
    List<Gap> gaps = new ArrayList<>();
    add(gaps, uncovered.and(any), Reason.PARTS_ONLY);
    add(gaps, uncovered.minus(any).and(affiliated), Reason.PROVIDER_NOT_APPROVED);
    add(gaps, uncovered.minus(any).minus(affiliated), Reason.NOT_AFFILIATED);
    gaps.sort(Comparator.comparing(gap -> gap.days().from()));
    return new AffiliationTimeline(gaps, overlaps(affiliations));
  }

  private static void add(List<Gap> gaps, Days days, Reason reason) {
    days.ranges().forEach(range -> gaps.add(new Gap(range, reason)));
  }

  private static Days approved(
      List<Affiliation> affiliations,
      Collection<ProviderApproval> approvals,
      Predicate<Affiliation> wanted) {
    Days all = Days.NONE;
    for (Affiliation one : affiliations) {
      if (wanted.test(one)) {
        all = all.or(one.approvedDays(approvals));
      }
    }
    return all;
  }

  private static List<Overlap> overlaps(List<Affiliation> affiliations) {
    List<Overlap> found = new ArrayList<>();
    for (int i = 0; i < affiliations.size(); i++) {
      for (int j = i + 1; j < affiliations.size(); j++) {
        Affiliation one = affiliations.get(i);
        Affiliation other = affiliations.get(j);
        if (one.terms().overlaps(other.terms())) {
          Days.of(one.terms().period())
              .and(Days.of(other.terms().period()))
              .ranges()
              .forEach(days -> found.add(new Overlap(days, one.id(), other.id())));
        }
      }
    }
    found.sort(Comparator.comparing(overlap -> overlap.days().from()));
    return found;
  }
}
