package no.bht.approval.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.hibernate.Session;

/** Complaints about providers, recorded by officers; only added to. */
@ApplicationScoped
class Complaints {
  private static final String LIST =
      """
      select id, received_on, source, text, recorded_at from complaint
      where provider = ? and id > ? order by id limit ?
      """;

  private static final String GET =
      """
      select id, received_on, source, text, recorded_at from complaint
      where provider = ? and id = ?
      """;

  private final ProviderRows rows;
  private final Session entities;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  Complaints(ProviderRows rows, Session entities, Caller caller, InstantSource clock, Ids ids) {
    this.rows = rows;
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  boolean isToCome(LocalDate day) {
    return day.isAfter(Oslo.today(clock));
  }

  @Transactional
  ProviderFile.Complaint add(
      OrganisationNumber provider, LocalDate receivedOn, String source, String text) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ProviderFile.Complaint complaint =
        new ProviderFile.Complaint(ids.next(), receivedOn, source, text, now);
    entities
        .createNativeMutationQuery(
            """
            insert into complaint (id, provider, received_on, source, text, recorded_by,
              recorded_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
        .setParameter(1, complaint.id())
        .setParameter(2, provider.value())
        .setParameter(3, receivedOn)
        .setParameter(4, source)
        .setParameter(5, text)
        .setParameter(6, caller.actor().reference())
        .setParameter(7, now)
        .executeUpdate();
    return complaint;
  }

  List<ProviderFile.Complaint> of(OrganisationNumber provider, UUID after, int limit) {
    return rows.select(LIST, provider, LifeRows::complaint, after, limit);
  }

  Optional<ProviderFile.Complaint> find(OrganisationNumber provider, UUID id) {
    return rows.select(GET, provider, LifeRows::complaint, id).stream().findAny();
  }
}
