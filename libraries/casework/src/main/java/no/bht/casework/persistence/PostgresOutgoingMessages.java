package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.OutgoingMessage;
import no.bht.casework.domain.OutgoingMessages;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresOutgoingMessages implements OutgoingMessages {
  private final OutgoingMessageEntityRepository rows;
  private final EntityManager entities;

  PostgresOutgoingMessages(OutgoingMessageEntityRepository rows, EntityManager entities) {
    this.rows = rows;
    this.entities = entities;
  }

  @Override
  public void add(OutgoingMessage message) {
    rows.persist(OutgoingMessageEntity.of(message));
  }

  @Override
  public Optional<OutgoingMessage> find(UUID id) {
    return rows.findByIdOptional(id).map(OutgoingMessageEntity::toDomain);
  }

  @Override
  public List<OutgoingMessage> of(OrganisationNumber party, @Nullable UUID before, int limit) {
    return rows.of(party.value(), before, limit).stream()
        .map(OutgoingMessageEntity::toDomain)
        .toList();
  }

  @Override
  public void opened(UUID id, Instant at, String by) {
    rows.flush();
    // The condition decides between two who open at the same moment.
    rows.update("openedAt = ?1, openedBy = ?2 where id = ?3 and openedAt is null", at, by, id);
    entities.clear();
  }

  @Override
  public int noticeAgain(Instant noticedBefore, Instant at) {
    return entities
        .createNativeQuery(
            """
            update outgoing_message set second_notice_at = :at
            where id in (
              select id from outgoing_message
              where opened_at is null and second_notice_at is null
                and notice_sent_at <= :noticedBefore
              limit 1000
              for update skip locked)
            """)
        .setParameter("at", at)
        .setParameter("noticedBefore", noticedBefore)
        .executeUpdate();
  }
}
