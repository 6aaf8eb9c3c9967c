package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.FactsHistory;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.hibernate.Session;

@ApplicationScoped
class PostgresProviderFacts implements ProviderFacts {
  private static final String TOLD =
      """
      select version, valid_from, cast(content as text) as content
      from provider_facts where provider = ?1 order by version
      """;

  private static final String INSERT =
      """
      insert into provider_facts
        (provider, version, valid_from, recorded_at, source, source_id, content)
      select ?1, coalesce(max(version), 0) + 1, ?2, ?3, ?4, ?5, cast(?6 as jsonb)
      from provider_facts where provider = ?1
      returning version
      """;

  private static final String LOCK_CHANGING =
      """
      select w.provider, w.next_change_on
      from provider_weighing w join provider p on p.organisation_number = w.provider
      where w.next_change_on <= ?1
      order by w.next_change_on, w.provider limit ?2
      for update of w, p skip locked
      """;

  private final Session database;
  private final StaffPositions positions;
  private final InstantSource clock;

  PostgresProviderFacts(Session database, StaffPositions positions, InstantSource clock) {
    this.database = database;
    this.positions = positions;
    this.clock = clock;
  }

  @Override
  public FactsHistory of(OrganisationNumber provider) {
    return new FactsHistory(
        database
            .createNativeQuery(TOLD, Tuple.class)
            .setParameter(1, provider.value())
            .getResultList()
            .stream()
            .map(
                row ->
                    new FactsHistory.Told(
                        row.get("version", Integer.class),
                        row.get("valid_from", LocalDate.class),
                        StoredJson.read(row.get("content", String.class), Submission.class)))
            .toList());
  }

  @Override
  public void approved(Approval approval, Submission submission) {
    String provider = approval.provider().value();
    positions.remove(provider, StaffPositions.Source.APPLICATION);
    add("APPLICATION", approval.application().value(), approval.decidedOn(), submission);
  }

  @Override
  public void refused(OrganisationNumber provider) {
    positions.remove(provider.value(), StaffPositions.Source.APPLICATION);
  }

  @Override
  public int changed(OrganisationNumber provider, LocalDate from, UUID notice, Submission content) {
    return add("CHANGE_NOTICE", notice, from, content);
  }

  @Override
  public List<Changing> lockChanging(LocalDate today, int limit) {
    return database
        .createNativeQuery(LOCK_CHANGING, Tuple.class)
        .setParameter(1, today)
        .setParameter(2, limit)
        .getResultList()
        .stream()
        .map(
            row ->
                new Changing(
                    new OrganisationNumber(row.get("provider", String.class)),
                    row.get("next_change_on", LocalDate.class)))
        .toList();
  }

  @Override
  public void weighed(OrganisationNumber provider, LocalDate today) {
    FactsHistory told = of(provider);
    told.on(today)
        .ifPresent(
            now ->
                positions.replace(
                    provider.value(), StaffPositions.Source.FACTS, now.content().staffing()));
    database
        .createNativeMutationQuery(
            """
            insert into provider_weighing values (?1, cast(?2 as date))
            on conflict (provider) do update set next_change_on = excluded.next_change_on
            """)
        .setParameter(1, provider.value())
        .setParameter(2, told.nextChangeAfter(today), LocalDate.class)
        .executeUpdate();
  }

  private int add(String source, UUID sourceId, LocalDate from, Submission content) {
    OrganisationNumber provider = content.provider();
    int version =
        database
            .createNativeQuery(INSERT, Integer.class)
            .setParameter(1, provider.value())
            .setParameter(2, from)
            .setParameter(3, clock.instant())
            .setParameter(4, source)
            .setParameter(5, sourceId)
            .setParameter(6, StoredJson.write(content))
            .getSingleResult();
    weighed(provider, Oslo.today(clock));
    return version;
  }
}
