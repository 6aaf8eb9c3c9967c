package no.bht.approval.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * Customers and employees a provider serves per årsverk of professional staff. No rule limits them;
 * shown inside the authority.
 */
@ApplicationScoped
class Volumes {

  /** An employer that is affiliated in parts counts once. */
  private static final String SERVED =
      """
      select count(*) as customers, coalesce(sum(employees), 0) as employees,
        count(*) filter (where employees is null) as without_count
      from (
        select employer, max(employees) as employees from served_employer
        where provider = ? and from_day <= ? and (last_day is null or last_day >= ?)
          and (invalid_from is null or invalid_from > ?) and (gone_from is null or gone_from > ?)
        group by employer
      ) customer
      """;

  /** As the provider has told last; where it has told nothing, as approved. */
  private static final String PERCENTAGE =
      """
      with p (number, today) as (values (?::text, ?::date))
      select coalesce(
        (select sum(percentage) from staff_position
         where provider = p.number and source = 'FACTS'
           and (from_day is null or from_day <= p.today)
           and (to_day is null or to_day >= p.today)),
        (select sum((member ->> 'positionPercentage')::int)
         from jsonb_array_elements((
           select c.submission -> 'staffing' -> 'members'
           from approval a join approval_case c on c.id = a.application_id
           where a.provider = p.number order by a.decided_on desc, a.id desc limit 1)) member),
        0) as percentage
      from p
      """;

  private final ProviderRows rows;

  Volumes(ProviderRows rows) {
    this.rows = rows;
  }

  ProviderFile.Volume of(OrganisationNumber provider, LocalDate day) {
    int percentage =
        rows.select(PERCENTAGE, provider, row -> row.getInt("percentage"), day).getFirst();
    return rows.select(
            SERVED,
            provider,
            row ->
                ProviderFile.Volume.of(
                    day,
                    row.getInt("customers"),
                    row.getInt("employees"),
                    row.getInt("without_count"),
                    percentage),
            day,
            day,
            day,
            day)
        .getFirst();
  }
}
