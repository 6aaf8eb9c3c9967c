package no.bht.training.approvedprovider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.trainingstatus.domain.Approvals;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The approvals this service has heard of. Whether one is valid is derived from its dates. */
@ApplicationScoped
class ApprovedProviders implements Approvals {
  private final Session entities;

  ApprovedProviders(Session entities) {
    this.entities = entities;
  }

  /** A replay changes nothing that is known to have expired. */
  void keep(UUID approvalId, OrganisationNumber provider, LocalDate validFrom, LocalDate validTo) {
    entities
        .createNativeMutationQuery(
            """
            insert into approved_provider (approval_id, provider, valid_from, valid_to)
            values (:id, :provider, :validFrom, :validTo)
            on conflict (approval_id) do update
            set valid_from = least(approved_provider.valid_from, excluded.valid_from),
              valid_to = greatest(approved_provider.valid_to, excluded.valid_to)
            where approved_provider.expired_on is null
            """)
        .setParameter("id", approvalId)
        .setParameter("provider", provider.value())
        .setParameter("validFrom", validFrom)
        .setParameter("validTo", validTo)
        .executeUpdate();
  }

  void expire(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {
    entities
        .createNativeMutationQuery(
            "update approved_provider set valid_to = :validTo, expired_on = :expiredOn"
                + " where approval_id = :id")
        .setParameter("id", approvalId)
        .setParameter("validTo", validTo)
        .setParameter("expiredOn", expiredOn)
        .executeUpdate();
  }

  /** The approval does not stand from this day on, until it is reinstated. */
  void withdraw(UUID approvalId, LocalDate from) {
    entities
        .createNativeMutationQuery(
            """
            insert into approval_pause (approval_id, first_day) values (:id, :from)
            on conflict (approval_id, first_day) do update set last_day = null
            """)
        .setParameter("id", approvalId)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** The approval stands again from this day on; a withdrawal that never took effect is gone. */
  void reinstate(UUID approvalId, LocalDate from) {
    entities
        .createNativeMutationQuery(
            "delete from approval_pause where approval_id = :id and first_day >= :from")
        .setParameter("id", approvalId)
        .setParameter("from", from)
        .executeUpdate();
    entities
        .createNativeMutationQuery(
            "update approval_pause set last_day = :last where approval_id = :id"
                + " and (last_day is null or last_day > :last)")
        .setParameter("id", approvalId)
        .setParameter("last", from.minusDays(1))
        .executeUpdate();
  }

  @Override
  public boolean isApproved(OrganisationNumber provider, LocalDate date) {
    return entities
        .createNativeQuery(
            "select exists (select 1 from approval_period where provider = :provider"
                + " and :date between first_day and last_day)",
            Boolean.class)
        .setParameter("provider", provider.value())
        .setParameter("date", date)
        .getSingleResult();
  }

  /** Providers approved on the day by number, with what was last announced of their training. */
  List<ApprovedProviderResponse> on(
      LocalDate date, TrainingStatus.@Nullable Kind kind, String after, int limit) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                """
                select p.provider, cast(max(p.last_day) as text),
                  coalesce(s.staff, 0), coalesce(s.trained, 0), coalesce(s.lapsed, 0)
                from approval_period p left join announced_status s on s.provider = p.provider
                where :date between p.first_day and p.last_day and p.provider > :after
                """
                    + having(kind)
                    + " group by p.provider, s.staff, s.trained, s.lapsed order by p.provider",
                Object[].class)
            .setParameter("date", date)
            .setParameter("after", after)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(ApprovedProviders::response).toList();
  }

  private static String having(TrainingStatus.@Nullable Kind kind) {
    return switch (kind) {
      case null -> "";
      case COMPLETE -> " and s.staff > 0 and s.trained = s.staff";
      case PARTLY -> " and s.trained > 0 and s.trained < s.staff and s.lapsed = 0";
      case NONE -> " and s.staff > 0 and s.trained = 0 and s.lapsed = 0";
      case LAPSED -> " and s.lapsed > 0";
      case UNKNOWN -> " and coalesce(s.staff, 0) = 0";
    };
  }

  private static ApprovedProviderResponse response(Object[] row) {
    TrainingStatus status =
        new TrainingStatus((Integer) row[2], (Integer) row[3], (Integer) row[4]);
    return new ApprovedProviderResponse(
        new OrganisationNumber((String) row[0]),
        LocalDate.parse((String) row[1]),
        status.kind(),
        status.staff(),
        status.trained(),
        status.lapsed(),
        status.staff() - status.trained());
  }
}
