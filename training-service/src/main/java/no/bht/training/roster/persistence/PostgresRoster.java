package no.bht.training.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.RosterLine;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRoster implements Roster {
  private static final UUID FIRST = new UUID(0, 0);
  private static final String LINE =
      """
      select m,
        (select min(c.completedOn) from CompletionEntity c where c.personKey = m.personKey)
      from MemberEntity m where m.provider = :provider
      """;
  private static final String MISSING =
      """
       and m.firstDay <= :date and (m.lastDay is null or m.lastDay >= :date)
       and not exists (
        select 1 from CompletionEntity c
        where c.personKey = m.personKey and c.completedOn <= :date)
      """;
  private static final String PAGE = " and m.id > :after order by m.id";

  private final EntityManager entities;

  PostgresRoster(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<RosterLine> line(OrganisationNumber provider, MemberId id) {
    return entities
        .createQuery(LINE + " and m.id = :id", Object[].class)
        .setParameter("provider", provider.value())
        .setParameter("id", id.value())
        .getResultStream()
        .map(PostgresRoster::line)
        .findFirst();
  }

  @Override
  public List<RosterLine> lines(OrganisationNumber provider, Query query) {
    var lines =
        entities
            .createQuery(LINE + (query.onlyMissing() ? MISSING : "") + PAGE, Object[].class)
            .setParameter("provider", provider.value())
            .setParameter("after", query.after() == null ? FIRST : query.after())
            .setMaxResults(query.limit());
    if (query.onlyMissing()) {
      lines.setParameter("date", query.date());
    }
    return lines.getResultList().stream().map(PostgresRoster::line).toList();
  }

  private static RosterLine line(Object[] row) {
    return new RosterLine(
        PostgresMembers.member((MemberEntity) row[0]), (@Nullable LocalDate) row[1]);
  }
}
