package no.bht.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.TrainingSettings;
import no.bht.training.roster.domain.TrainingDeadline;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

/** What was reminded of. */
@ApplicationScoped
class ReminderTable {
  // Whose training is missing today, and when it was or is due: the later of the deadline and the
  // day on which training lapsed. The rule and its days come from TrainingDeadline.
  private static final String DUE =
      """
      select m.id, m.provider, greatest(d.due_on, l.lapsed_on) as due_on,
        case when greatest(d.due_on, l.lapsed_on) < :today then 'OVERDUE' else 'DUE_SOON' end as kind
      from member m
      cross join lateral (
        select case when m.first_day < :change then :dueAfterChange
          else m.first_day + cast(:days as integer) end as due_on) d
      cross join lateral (
        select max(p.last_day) + 1 as lapsed_on from training_period p
        where p.person_key = m.person_key and p.last_day < :today) l
      where m.annulled_on is null
        and m.first_day <= :today and (m.last_day is null or m.last_day >= :today)
        and d.due_on is not null and greatest(d.due_on, l.lapsed_on) <= :until
        and not exists (
          select 1 from training_period p
          where p.person_key = m.person_key and p.first_day <= :today
            and (p.last_day is null or p.last_day >= :today))
        and exists (
          select 1 from approval_period a
          where a.provider = m.provider and :today between a.first_day and a.last_day)
      """;
  private static final String PROVIDERS =
      "select distinct due.provider from ("
          + DUE
          + """
          ) due
          where not exists (
            select 1 from training_reminder r
            where r.member_id = due.id and r.kind = due.kind and r.due_on = due.due_on)
          order by due.provider
          """;
  private static final String NOTE =
      "with sent as (insert into training_reminder (member_id, kind, due_on, sent_at)"
          + " select due.id, due.kind, due.due_on, :now from ("
          + DUE
          + """
          ) due where due.provider = :provider
          order by due.id
          on conflict do nothing returning kind)
          select cast(count(*) filter (where kind = 'DUE_SOON') as integer),
            cast(count(*) filter (where kind = 'OVERDUE') as integer)
          from sent
          """;

  private final Session entities;
  private final TrainingSettings settings;

  ReminderTable(Session entities, TrainingSettings settings) {
    this.entities = entities;
    this.settings = settings;
  }

  /** Providers that have not been reminded of all that is due, at most so many. */
  List<OrganisationNumber> providers(LocalDate today, int limit) {
    var query = entities.createNativeQuery(PROVIDERS, String.class);
    bind(query, today);
    return query.setMaxResults(limit).getResultList().stream()
        .map(OrganisationNumber::new)
        .toList();
  }

  /** Notes what the provider is reminded of now; what was noted before is not among it. */
  Reminders note(OrganisationNumber provider, LocalDate today, Instant now) {
    var query = entities.createNativeQuery(NOTE, Object[].class);
    bind(query, today);
    Object[] counts =
        query.setParameter("provider", provider.value()).setParameter("now", now).getSingleResult();
    return new Reminders((Integer) counts[0], (Integer) counts[1]);
  }

  private void bind(CommonQueryContract query, LocalDate today) {
    query.setParameter("today", today);
    query.setParameter("until", today.plusDays(settings.reminders().daysBefore()));
    query.setParameter("change", TrainingDeadline.CHANGE);
    query.setParameter("dueAfterChange", TrainingDeadline.DUE_AFTER_CHANGE);
    query.setParameter("days", settings.deadline().daysFromStart().orElse(null), Integer.class);
  }
}
