package no.bht.training.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.time.Oslo;
import no.bht.training.TrainingSettings;
import org.hibernate.Session;

/**
 * Erases by rule: reference and free texts of a membership that ended long enough ago, and the
 * person once no membership, proof or claim is newer, on a roster or never. The key is replaced by
 * one that nobody can compute, in every table at once; days, roles and proofs stay, so that status
 * and numbers of days gone by stay the same. Statute: GDPR art. 5 (1) e, art. 17.
 */
@ApplicationScoped
class ErasePersons {
  private static final int AT_A_TIME = 1_000;

  private static final String REFERENCES =
      """
      with gone as (
        select id from member
        where erased_on is null and coalesce(annulled_on, last_day) < :before
        limit :most for update skip locked),
      changes as (
        update member_change set reference = '', reason = ''
        where member_id in (select id from gone)),
      judgements as (
        update equivalent_training set education = 'Erased', reason = 'Erased',
          set_aside_reason = case when set_aside_reason is not null then 'Erased' end,
          version = version + 1
        where member_id in (select id from gone))
      update member set reference = '', erased_on = :today, version = version + 1
      where id in (select id from gone)
      """;
  // Also who never stood on a roster, or only by a mistake that was put right: known by nothing
  // that is newer. Two random UUIDs are as long as a hash and come from no number.
  private static final String PERSONS =
      """
      with gone as (
        select e.person_key from person e
        where not e.erased
          and not exists (
            select 1 from member m where m.person_key = e.person_key
              and (m.erased_on is null
                or (m.annulled_on is null and (m.last_day is null or m.last_day >= :before))))
          and not exists (
            select 1 from member_change h where h.person_key = e.person_key
              and h.changed_at >= :beforeStart)
          and not exists (
            select 1 from completion c where c.person_key = e.person_key
              and greatest(c.completed_on, c.reported_on, c.revoked_on) >= :before)
          and not exists (
            select 1 from completion_claim l where l.person_key = e.person_key
              and l.claimed_on >= :before)
          and not exists (
            select 1 from equivalent_training q where q.person_key = e.person_key
              and greatest(q.first_day, q.judged_on, q.set_aside_on) >= :before)
        limit :most for update skip locked)
      update person set erased = true,
        person_key = replace(cast(gen_random_uuid() as text) || gen_random_uuid(), '-', '')
      where person_key in (select person_key from gone)
      """;

  private final Session entities;
  private final TrainingSettings settings;
  private final InstantSource clock;

  ErasePersons(Session entities, TrainingSettings settings, InstantSource clock) {
    this.entities = entities;
    this.settings = settings;
    this.clock = clock;
  }

  /** Erases what the rule says, a thousand at a time; how many rows it was. */
  @Transactional
  int erase() {
    return erase(settings.retention().daysAfterLastDay());
  }

  @Transactional
  int erase(Optional<Integer> daysAfterLastDay) {
    if (daysAfterLastDay.isEmpty()) {
      return 0;
    }
    LocalDate today = Oslo.today(clock);
    LocalDate before = today.minusDays(daysAfterLastDay.get());
    int members =
        entities
            .createNativeMutationQuery(REFERENCES)
            .setParameter("before", before)
            .setParameter("today", today)
            .setParameter("most", AT_A_TIME)
            .executeUpdate();
    int persons =
        entities
            .createNativeMutationQuery(PERSONS)
            .setParameter("before", before)
            .setParameter("beforeStart", Oslo.startOf(before))
            .setParameter("most", AT_A_TIME)
            .executeUpdate();
    return members + persons;
  }
}
