package no.bht.training.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.roster.domain.TrainingDeadline;
import no.bht.training.trainingstatus.domain.TrainedTimes;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRoster implements Roster {
  private static final UUID FIRST = new UUID(0, 0);
  private static final String LINE =
      """
      select {m.*},
        (select string_agg(p.first_day || '/' || coalesce(cast(p.last_day as text), ''), ',')
         from training_period p where p.person_key = m.person_key) as trained
      from member m where m.provider = :provider and m.annulled_on is null
      """;
  private static final String MISSING =
      """
       and m.first_day <= :date and (m.last_day is null or m.last_day >= :date)
       and not exists (
        select 1 from training_period p
        where p.person_key = m.person_key and p.first_day <= :date
          and (p.last_day is null or p.last_day >= :date))
      """;
  // Due from the one day to the other; rule and numbers come from TrainingDeadline.
  private static final String DUE =
      """
       and (case when m.first_day < :change then :dueAfterChange else m.first_day + cast(:days as integer) end)
         between :dueFrom and :dueTo
      """;
  private static final String PAGE = " and m.id > :after order by m.id";

  private final Session entities;

  PostgresRoster(Session entities) {
    this.entities = entities;
  }

  @Override
  public Optional<RosterLine> line(OrganisationNumber provider, MemberId id) {
    return read(LINE + " and m.id = :id", provider)
        .setParameter("id", id.value())
        .getResultStream()
        .map(PostgresRoster::line)
        .findFirst();
  }

  @Override
  public List<RosterLine> lines(OrganisationNumber provider, Query query) {
    boolean isMissing = query.onlyMissing() || query.due() != null;
    NativeQuery<Object[]> lines =
        read(LINE + (isMissing ? MISSING : "") + (query.due() == null ? "" : DUE) + PAGE, provider)
            .setParameter("after", query.after() == null ? FIRST : query.after())
            .setMaxResults(query.limit());
    if (isMissing) {
      lines.setParameter("date", query.date());
    }
    Due due = query.due();
    if (due != null) {
      lines
          .setParameter("change", TrainingDeadline.CHANGE)
          .setParameter("dueAfterChange", TrainingDeadline.DUE_AFTER_CHANGE)
          .setParameter("days", days(due), Integer.class)
          .setParameter("dueFrom", due.from())
          .setParameter("dueTo", due.to());
    }
    return lines.getResultList().stream().map(PostgresRoster::line).toList();
  }

  private static @Nullable Integer days(Due due) {
    OptionalInt days = due.deadline().daysFromStart();
    return days.isPresent() ? days.getAsInt() : null;
  }

  private NativeQuery<Object[]> read(String sql, OrganisationNumber provider) {
    return entities
        .createNativeQuery(sql, Object[].class)
        .addEntity("m", MemberEntity.class)
        .addScalar("trained", String.class)
        .setParameter("provider", provider.value());
  }

  private static RosterLine line(Object[] row) {
    String trained = (@Nullable String) row[1];
    return new RosterLine(
        PostgresMembers.member((MemberEntity) row[0]),
        trained == null ? TrainedTimes.NEVER : TrainedTimes.parse(trained));
  }
}
