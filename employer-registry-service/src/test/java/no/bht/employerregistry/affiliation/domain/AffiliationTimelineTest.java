package no.bht.employerregistry.affiliation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.bht.employerregistry.affiliation.domain.AffiliationTimeline.Gap;
import no.bht.employerregistry.affiliation.domain.AffiliationTimeline.Reason;
import no.bht.platform.organisation.OrganisationNumber;
import org.junit.jupiter.api.Test;

/** Gaps and overlaps agree with asking day by day. */
class AffiliationTimelineTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final OrganisationNumber EMPLOYER = new OrganisationNumber("310000035");
  private static final OrganisationNumber ONE = new OrganisationNumber("310000019");
  private static final OrganisationNumber OTHER = new OrganisationNumber("310000027");

  @Property(tries = 300)
  void every_day_of_duty_without_cover_stands_in_one_gap_with_its_reason(
      @ForAll("ranges") List<DateRange> obliged,
      @ForAll("affiliations") List<Affiliation> affiliations,
      @ForAll("approvals") List<ProviderApproval> approvals) {
    AffiliationTimeline timeline =
        AffiliationTimeline.of(Days.of(obliged), Days.NONE, affiliations, approvals);

    for (int i = -2; i < 60; i++) {
      LocalDate day = START.plusDays(i);
      List<Reason> found =
          timeline.gaps().stream()
              .filter(gap -> gap.days().contains(day))
              .map(Gap::reason)
              .toList();
      assertThat(found).as("%s", day).isEqualTo(reason(day, obliged, affiliations, approvals));
    }
  }

  @Property(tries = 200)
  void every_pair_that_shares_a_day_and_a_part_is_an_overlap(
      @ForAll("affiliations") List<Affiliation> affiliations) {
    AffiliationTimeline timeline =
        AffiliationTimeline.of(Days.NONE, Days.NONE, affiliations, List.of());

    int pairs = 0;
    for (int i = 0; i < affiliations.size(); i++) {
      for (int j = i + 1; j < affiliations.size(); j++) {
        pairs += affiliations.get(i).terms().overlaps(affiliations.get(j).terms()) ? 1 : 0;
      }
    }
    assertThat(timeline.overlaps()).hasSize(pairs);
  }

  @Test
  void a_change_of_provider_without_a_day_between_leaves_no_gap_and_with_one_a_gap_of_one() {
    DateRange duty = new DateRange(START, START.plusDays(20));
    Affiliation first = affiliation(0, ONE, Coverage.WHOLE, range(0, 9));
    List<ProviderApproval> approvals =
        List.of(approval(ONE, range(0, 60)), approval(OTHER, range(0, 60)));

    assertThat(gaps(duty, first, affiliation(1, OTHER, Coverage.WHOLE, range(10, 20)), approvals))
        .isEmpty();
    assertThat(gaps(duty, first, affiliation(1, OTHER, Coverage.WHOLE, range(11, 20)), approvals))
        .containsExactly(new Gap(range(10, 10), Reason.NOT_AFFILIATED));
  }

  @Test
  void a_part_is_enough_on_the_days_on_which_a_part_is_obliged() {
    Affiliation part = affiliation(0, ONE, new Coverage("Yard"), range(0, 9));
    List<ProviderApproval> approvals = List.of(approval(ONE, range(0, 60)));
    Days days = Days.of(range(0, 9));

    assertThat(AffiliationTimeline.of(Days.NONE, days, List.of(part), approvals).gaps()).isEmpty();
    assertThat(AffiliationTimeline.of(days, Days.NONE, List.of(part), approvals).gaps())
        .containsExactly(new Gap(range(0, 9), Reason.PARTS_ONLY));
  }

  private static List<Gap> gaps(
      DateRange duty, Affiliation one, Affiliation two, List<ProviderApproval> approvals) {
    return AffiliationTimeline.of(Days.of(duty), Days.NONE, List.of(one, two), approvals).gaps();
  }

  private static List<Reason> reason(
      LocalDate day,
      List<DateRange> obliged,
      List<Affiliation> affiliations,
      List<ProviderApproval> approvals) {
    boolean affiliated = false;
    boolean part = false;
    boolean whole = false;
    for (Affiliation one : affiliations) {
      boolean holds = one.terms().period().contains(day);
      boolean approved =
          approvals.stream()
              .anyMatch(
                  approval ->
                      approval.provider().equals(one.terms().provider())
                          && approval.period().contains(day));
      affiliated |= holds;
      part |= holds && approved;
      whole |= holds && approved && one.terms().coverage().isWhole();
    }
    if (whole || obliged.stream().noneMatch(range -> range.contains(day))) {
      return List.of();
    }
    return List.of(
        part
            ? Reason.PARTS_ONLY
            : affiliated ? Reason.PROVIDER_NOT_APPROVED : Reason.NOT_AFFILIATED);
  }

  @Provide
  Arbitrary<List<DateRange>> ranges() {
    return range().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Affiliation>> affiliations() {
    return Combinators.combine(provider(), Arbitraries.of("", "Yard", "Office"), range())
        .as(
            (provider, part, range) ->
                affiliation(
                    0, provider, part.isEmpty() ? Coverage.WHOLE : new Coverage(part), range))
        .list()
        .ofMaxSize(4)
        .map(AffiliationTimelineTest::numbered);
  }

  @Provide
  Arbitrary<List<ProviderApproval>> approvals() {
    return Combinators.combine(provider(), range())
        .as(AffiliationTimelineTest::approval)
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<OrganisationNumber> provider() {
    return Arbitraries.of(ONE, OTHER);
  }

  private static Arbitrary<DateRange> range() {
    Arbitrary<Integer> from = Arbitraries.integers().between(0, 40);
    return Combinators.combine(from, Arbitraries.integers().between(0, 12))
        .as(
            (first, days) ->
                days == 12
                    ? new DateRange(START.plusDays(first), null)
                    : range(first, first + days));
  }

  private static DateRange range(int from, int to) {
    return new DateRange(START.plusDays(from), START.plusDays(to));
  }

  private static List<Affiliation> numbered(List<Affiliation> affiliations) {
    List<Affiliation> numbered = new ArrayList<>();
    for (Affiliation one : affiliations) {
      numbered.add(
          affiliation(
              numbered.size(),
              one.terms().provider(),
              one.terms().coverage(),
              one.terms().period()));
    }
    return numbered;
  }

  private static Affiliation affiliation(
      int number, OrganisationNumber provider, Coverage coverage, DateRange period) {
    return new Affiliation(
        new AffiliationId(new UUID(0, number)),
        new AffiliationTerms(
            EMPLOYER, provider, ContractForm.OTHER, coverage, period, Conditions.UNTOLD),
        new Agreement(Party.REGISTRAR, AgreementState.CONFIRMED, null),
        Contacts.UNTOLD,
        AffiliationState.IN_FORCE,
        null,
        null,
        0);
  }

  private static ProviderApproval approval(OrganisationNumber provider, DateRange period) {
    return new ProviderApproval(new UUID(1, 1), provider, period);
  }
}
