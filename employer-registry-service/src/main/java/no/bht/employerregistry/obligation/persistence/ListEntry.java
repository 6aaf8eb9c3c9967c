package no.bht.employerregistry.obligation.persistence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Of every list. A regulation that gives two, one after the other, is known by the one that has
   * begun last.
   */
  static List<ListEntry> of(IndustryRule rule, LocalDate day) {
    Map<String, IndustryList> lists = new LinkedHashMap<>();
    for (IndustryList list : rule.lists()) {
      if (list.validFrom().isAfter(day)) {
        lists.putIfAbsent(list.ruleVersion(), list);
      } else {
        lists.put(list.ruleVersion(), list);
      }
    }
    return lists.values().stream()
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
