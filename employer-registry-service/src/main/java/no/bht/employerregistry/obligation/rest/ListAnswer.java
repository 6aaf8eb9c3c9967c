package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryListEntry;
import org.jspecify.annotations.Nullable;

/** The list and the entry of an answer. */
final class ListAnswer {
  private ListAnswer() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rule(
      String regulation,
      String ruleVersion,
      Classification classification,
      LocalDate validFrom,
      @Nullable LocalDate validTo) {

    static @Nullable Rule of(@Nullable IndustryList list) {
      return list == null
          ? null
          : new Rule(
              "FOR-2011-12-06-1355 § 13-1",
              list.ruleVersion(),
              list.classification(),
              list.validFrom(),
              list.validTo());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(String code, String nameNb, @Nullable String condition) {

    static @Nullable Entry of(@Nullable IndustryListEntry entry) {
      return entry == null
          ? null
          : new Entry(entry.code().value(), entry.nameNb(), entry.condition());
    }
  }
}
