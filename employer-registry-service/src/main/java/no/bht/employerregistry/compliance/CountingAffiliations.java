package no.bht.employerregistry.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Coverage;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/**
 * Affiliations as they count for a unit, which is as in the coverage: its own; for an establishment
 * (underenhet) also those of its enterprise that are for the whole or name it; for an enterprise
 * also those of its establishments, each for that part.
 */
@ApplicationScoped
class CountingAffiliations {
  private static final String RELATIVES =
      """
      select parent, true as enterprise from employer
      where organisation_number = ? and unit = 'SUB' and parent is not null
      union all
      select s.organisation_number, false from employer s
      where s.parent = ? and s.unit = 'SUB'
        and exists (select from affiliation a where a.employer = s.organisation_number)
      """;

  private final Sql sql;
  private final Affiliations affiliations;

  CountingAffiliations(Sql sql, Affiliations affiliations) {
    this.sql = sql;
    this.affiliations = affiliations;
  }

  /**
   * @param own those of the unit itself
   */
  List<Affiliation> of(OrganisationNumber unit, List<Affiliation> own) {
    Map<OrganisationNumber, Boolean> isEnterprise =
        sql
            .list(
                RELATIVES,
                row -> Map.entry(new OrganisationNumber(row.getString(1)), row.getBoolean(2)),
                unit,
                unit)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Boolean::logicalOr));
    List<Affiliation> counting = new ArrayList<>(own);
    if (!isEnterprise.isEmpty()) {
      for (Affiliation one : affiliations.ofEmployers(isEnterprise.keySet())) {
        OrganisationNumber employer = one.terms().employer();
        Coverage covered = one.terms().coverage();
        if (!isEnterprise.getOrDefault(employer, false)) {
          counting.add(one.countedFor(unit, new Coverage(null, List.of(employer.value()))));
        } else if (covered.isWhole() || covered.units().contains(unit.value())) {
          counting.add(one.countedFor(unit, Coverage.WHOLE));
        }
      }
    }
    return counting;
  }
}
