package no.bht.employerregistry.affiliation.persistence;

import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.Affiliations.Search;
import no.bht.employerregistry.affiliation.domain.AgreementState;
import org.jspecify.annotations.Nullable;

/** The conditions of a search and their values. */
final class AffiliationSearch {
  private AffiliationSearch() {}

  static void add(
      Search search, @Nullable UUID after, List<String> conditions, List<@Nullable Object> values) {
    and("a.employer = ?", search.employer(), conditions, values);
    and("a.provider = ?", search.provider(), conditions, values);
    and("a.starts_on <= ?", search.on(), conditions, values);
    and("(a.ends_on is null or a.ends_on >= ?)", search.on(), conditions, values);
    and("a.state = ?", search.state(), conditions, values);
    and("a.contract_form = ?", search.contractForm(), conditions, values);
    and("(a.not_in_list_since is not null) = ?", search.notInList(), conditions, values);
    and("a.id > ?", after, conditions, values);
    if (search.agreement() != null) {
      agreement(search.agreement(), search, conditions, values);
    }
  }

  private static void agreement(
      AgreementState wanted,
      Search search,
      List<String> conditions,
      List<@Nullable Object> values) {
    switch (wanted) {
      case TAKEN_AS_AGREED ->
          and("a.agreement = 'REPORTED' and a.answer_due < ?", search.today(), conditions, values);
      case REPORTED ->
          and(
              "a.agreement = 'REPORTED' and (a.answer_due is null or a.answer_due >= ?)",
              search.today(),
              conditions,
              values);
      default -> and("a.agreement = ?", wanted, conditions, values);
    }
  }

  private static void and(
      String condition,
      @Nullable Object value,
      List<String> conditions,
      List<@Nullable Object> values) {
    if (value != null) {
      conditions.add(condition);
      values.add(value);
    }
  }
}
