package no.bht.training.approvedprovider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.TrainingSettings;
import no.bht.training.roster.domain.TrainingDeadline;
import org.hibernate.Session;

/** Whose staff misses training: in numbers, for the office. Who it is stands on the rosters. */
@ApplicationScoped
class MissingTraining {
  private static final String MISSING =
      """
      select m.provider, cast(count(*) as integer) as missing,
        cast(count(*) filter (where d.due_on < :date) as integer) as overdue,
        cast(count(*) filter (where d.due_on between :nextFrom and :nextTo) as integer) as next_month,
        min(greatest(m.first_day, :change, l.lapsed_on)) as since
      from member m
      cross join lateral (
        select case when m.first_day < :change then :dueAfterChange
          else m.first_day + cast(:days as integer) end as due_on) d
      cross join lateral (
        select max(p.last_day) + 1 as lapsed_on from training_period p
        where p.person_key = m.person_key and p.last_day < :date) l
      where m.provider > :after and m.annulled_on is null
        and m.first_day <= :date and (m.last_day is null or m.last_day >= :date)
        and not exists (
          select 1 from training_period p
          where p.person_key = m.person_key and p.first_day <= :date
            and (p.last_day is null or p.last_day >= :date))
        and exists (
          select 1 from approval_period a
          where a.provider = m.provider and :date between a.first_day and a.last_day)
      group by m.provider order by m.provider
      """;

  private final Session entities;
  private final TrainingSettings settings;

  MissingTraining(Session entities, TrainingSettings settings) {
    this.entities = entities;
    this.settings = settings;
  }

  /** Approved providers with staff that misses training on the day, by number. */
  List<MissingTrainingResponse> on(LocalDate date, String after, int limit) {
    YearMonth next = YearMonth.from(date).plusMonths(1);
    List<Object[]> rows =
        entities
            .createNativeQuery(MISSING, Object[].class)
            .addScalar("provider", String.class)
            .addScalar("missing", Integer.class)
            .addScalar("overdue", Integer.class)
            .addScalar("next_month", Integer.class)
            .addScalar("since", LocalDate.class)
            .setParameter("date", date)
            .setParameter("nextFrom", next.atDay(1))
            .setParameter("nextTo", next.atEndOfMonth())
            .setParameter("change", TrainingDeadline.CHANGE)
            .setParameter("dueAfterChange", TrainingDeadline.DUE_AFTER_CHANGE)
            .setParameter("days", settings.deadline().daysFromStart().orElse(null), Integer.class)
            .setParameter("after", after)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(MissingTraining::response).toList();
  }

  private static MissingTrainingResponse response(Object[] row) {
    return new MissingTrainingResponse(
        new OrganisationNumber((String) row[0]),
        (Integer) row[1],
        (Integer) row[2],
        (Integer) row[3],
        (LocalDate) row[4]);
  }
}
