package no.bht.employerregistry.obligation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.obligation.domain.DutyTurns;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/** Reads only what is about to turn: each table has an index of these. */
@ApplicationScoped
class PostgresDutyTurns implements DutyTurns {
  private static final String DUE =
      """
      select distinct employer from (
        (select employer from duty_ground where next_turn <= ? order by next_turn limit ?)
        union all
        (select employer from duty_suspension where next_turn <= ? order by next_turn limit ?)
        union all
        (select organisation_number from employer
         where deregistered_on is not null and duty <> 'DEREGISTERED' and deregistered_on <= ?
         order by deregistered_on limit ?)
      ) due order by employer limit ?
      """;
  private static final String NEXT =
      """
      set next_turn = case
        when valid_from > ? then valid_from
        when valid_to >= ? and valid_to >= valid_from then valid_to + 1
      end
      where next_turn <= ? and employer = any (?)
      """;
  private static final String GONE =
      """
      update employer set duty = 'DEREGISTERED', duty_question = null, duty_rule = null, duty_entry = null,
        duty_from = ?
      where deregistered_on <= ? and duty <> 'DEREGISTERED' and organisation_number = any (?)
      """;

  private final Sql sql;

  PostgresDutyTurns(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<OrganisationNumber> due(LocalDate day, int most) {
    return sql.list(
        DUE,
        row -> new OrganisationNumber(row.getString(1)),
        day,
        most,
        day,
        most,
        day,
        most,
        most);
  }

  @Override
  public void seen(List<OrganisationNumber> employers, LocalDate day) {
    String[] numbers = employers.stream().map(OrganisationNumber::value).toArray(String[]::new);
    sql.update("update duty_ground " + NEXT, day, day, day, numbers);
    sql.update("update duty_suspension " + NEXT, day, day, day, numbers);
    sql.update(GONE, day, day, numbers);
  }
}
