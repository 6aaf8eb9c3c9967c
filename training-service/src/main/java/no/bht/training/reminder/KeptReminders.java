package no.bht.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Letters are kept here for the provider to read. */
@ApplicationScoped
class KeptReminders implements OutgoingMessages {
  private static final UUID LAST = new UUID(-1, -1);

  private final Session entities;
  private final Ids ids;

  KeptReminders(Session entities, Ids ids) {
    this.entities = entities;
    this.ids = ids;
  }

  @Override
  public void send(OrganisationNumber provider, ReminderLetter letter, Instant now) {
    entities
        .createNativeMutationQuery(
            "insert into reminder_letter (id, provider, sent_at, title, body)"
                + " values (:id, :provider, :now, :title, :body)")
        .setParameter("id", ids.next())
        .setParameter("provider", provider.value())
        .setParameter("now", now)
        .setParameter("title", letter.title())
        .setParameter("body", letter.text())
        .executeUpdate();
  }

  /** The newest first. */
  List<ReminderResponse> of(OrganisationNumber provider, @Nullable UUID before, int limit) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select id, sent_at, title, body from reminder_letter"
                    + " where provider = :provider and id < :before order by id desc",
                Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("sent_at", Instant.class)
            .addScalar("title", String.class)
            .addScalar("body", String.class)
            .setParameter("provider", provider.value())
            .setParameter("before", before == null ? LAST : before)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new ReminderResponse(
                    (UUID) row[0], (Instant) row[1], (String) row[2], (String) row[3]))
        .toList();
  }
}
