package no.bht.training.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.bht.training.statistics.domain.Share;
import org.hibernate.Session;

/** Counts the staff of approved providers, trained or not, on the last days of months. */
@ApplicationScoped
class TrainingNumbers {
  private static final String STAFF =
      """
      with day as (
        select cast(month + interval '1 month' - interval '1 day' as date) as day
        from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 month')
          as month),
      staff as (
        select day.day, m.id, m.provider, m.person_key, m.role, m.relation
        from day join member m
          on m.annulled_on is null and m.first_day <= day.day
          and (m.last_day is null or m.last_day >= day.day)
        where exists (
          select 1 from approval_period a
          where a.provider = m.provider and day.day between a.first_day and a.last_day))
      """;
  private static final String TRAINED =
      " p.person_key = m.person_key and p.first_day <= m.day"
          + " and (p.last_day is null or p.last_day >= m.day)";
  private static final String BY_MEMBER =
      STAFF
          + " select m.day as day, %s as grp, '' as part_of, cast(count(*) as integer) as staff,"
          + " cast(count(*) filter (where exists (select 1 from training_period p where"
          + TRAINED
          + ")) as integer) as trained from staff m group by 1, 2";
  private static final String BY_PROOF =
      STAFF
          + ", everyone as (select day, cast(count(*) as integer) as staff from staff group by day)"
          + " select m.day as day, %s as grp, %s as part_of, everyone.staff as staff,"
          + " cast(count(distinct m.id) as integer) as trained"
          + " from staff m join everyone on everyone.day = m.day"
          + " join training_period p on"
          + TRAINED
          + " left join course c on c.id = p.course_id group by 1, 2, 3, 4";

  private final Session entities;

  TrainingNumbers(Session entities) {
    this.entities = entities;
  }

  /** Shares on the last day of each month, both first days of months included. */
  List<Share> shares(Grouping by, LocalDate from, LocalDate to) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                by.within == null
                    ? BY_MEMBER.formatted(by.group)
                    : BY_PROOF.formatted(by.group, by.within),
                Object[].class)
            .addScalar("day", LocalDate.class)
            .addScalar("grp", String.class)
            .addScalar("part_of", String.class)
            .addScalar("staff", Integer.class)
            .addScalar("trained", Integer.class)
            .setParameter("from", from.toString())
            .setParameter("to", to.toString())
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Share(
                    (LocalDate) row[0],
                    (String) row[1],
                    (String) row[2],
                    (Integer) row[3],
                    (Integer) row[4]))
        .sorted(Comparator.comparing(Share::day).thenComparing(Share::group))
        .toList();
  }
}
