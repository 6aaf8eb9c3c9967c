package no.bht.employerregistry.obligation.persistence;

import java.util.List;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryListEntry;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list, as statements know it.
 *
 * @param question key of the question that it asks; null where the code alone decides
 */
record ListEntry(String ruleVersion, String entry, @Nullable String question) {

  /** Of every list. */
  static List<ListEntry> of(IndustryRule rule) {
    return rule.lists().stream()
        .flatMap(list -> list.entries().stream().map(entry -> of(list, entry)))
        .toList();
  }

  private static ListEntry of(IndustryList list, IndustryListEntry entry) {
    return new ListEntry(
        list.ruleVersion(),
        entry.code().value(),
        entry.decidableByCode() ? null : LimitationQuestion.of(list, entry).key());
  }
}
