package no.bht.employerregistry.obligation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.bht.employerregistry.obligation.domain.ExactCode;
import no.bht.employerregistry.obligation.domain.ExactCodes;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

@ApplicationScoped
class PostgresExactCodes implements ExactCodes {
  private static final String INSERT =
      """
      insert into duty_exact_code (id, employer, classification, registered_code, code, valid_from, reason,
        recorded_by, recorded_as, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String EMPLOYERS =
      "select distinct employer from duty_exact_code where employer > ? order by employer limit ?";

  private final Sql sql;

  PostgresExactCodes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(OrganisationNumber employer, ExactCode code) {
    sql.update(
        INSERT,
        code.id(),
        employer,
        code.classification(),
        code.registered() == null ? null : code.registered().value(),
        code.code().value(),
        code.from(),
        code.reason(),
        code.recorded().by(),
        code.recorded().as(),
        code.recorded().at());
  }

  @Override
  public List<OrganisationNumber> employers(String after, int most) {
    return sql.list(EMPLOYERS, row -> new OrganisationNumber(row.getString(1)), after, most);
  }
}
