package no.bht.supervision.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.Background;
import no.bht.supervision.inspection.domain.Background.Affiliation;
import no.bht.supervision.inspection.domain.Background.Approval;
import no.bht.supervision.inspection.domain.Background.CustomerSigns;
import no.bht.supervision.inspection.domain.Background.DocumentSigns;
import no.bht.supervision.inspection.domain.Background.Duty;
import no.bht.supervision.inspection.domain.Background.DutyStatus;
import no.bht.supervision.inspection.domain.Background.EarlierBreach;
import no.bht.supervision.inspection.domain.Background.Plan;
import no.bht.supervision.inspection.domain.Background.Training;
import no.bht.supervision.inspection.domain.Backgrounds;
import no.bht.supervision.inspection.domain.Dossier;
import no.bht.supervision.inspection.domain.Opening;

/** Reads the copies of what other services announced, as they were true on a day. */
@ApplicationScoped
class PostgresBackgrounds implements Backgrounds {
  private static final Duty UNKNOWN =
      new Duty(DutyStatus.UNKNOWN, null, null, null, null, null, null);

  private static final String DUTY =
      """
      select *, (valid_to is null or valid_to > ?) as obliged
      from obligation where employer = ? and valid_from <= ?
      order by valid_from desc limit 1
      """;

  /** Those of the sub-units of an enterprise, of which there may be thousands, once a provider. */
  private static final String AFFILIATIONS =
      """
      select distinct on (one) a.*, p.valid_from as approved_from,
             p.valid_to as approved_to, p.provider is not null as approved,
             p.provider is not null and (a.invalid_from is null or a.invalid_from > ?) as valid,
             case when a.of_sub_unit then a.provider else a.affiliation_id::text end as one
      from counting_affiliations(?) a
      left join provider_approved_days p on p.provider = a.provider and p.days @> ?::date
      where a.days @> ?::date
      order by one, valid desc, a.valid_from desc, p.valid_from desc
      """;

  private static final String PLANS =
      """
      select * from plan
      where employer = any (units_with_papers_for(?, ?)) and period_from <= ? and period_to >= ?
      order by period_from desc, plan_id limit 20
      """;

  private static final String SIGNS =
      """
      select * from assistance_sign
      where employer = ? and period_from <= ? and period_to >= ?
      order by period_from desc, document_id limit 20
      """;

  private static final String CUSTOMER_SIGNS =
      """
      select code, count(distinct employer) as customers
      from assistance_sign cross join lateral unnest(signs) as code
      where provider = ? and period_from <= ? and period_to >= ?
      group by code order by substr(code, 2)::int
      """;

  /** Those of inspections in earlier systems with them. */
  private static final String EARLIER_BREACHES =
      """
      select id, code, observed_on from (
        select i.id, f.code, f.observed_on
        from inspection i join finding f on f.inspection_id = i.id and f.outcome = 'BREACH'
        where i.party = ? and i.party_kind = ? and i.state in ('REPORTED', 'CLOSED')
          and coalesce(i.reported_on, i.closed_on) <= ?
        union all
        select h.id, f.code, h.carried_out_on
        from history_inspection h
        join history_finding f on f.inspection_id = h.id and f.outcome = 'BREACH'
        where h.party = ? and h.party_kind = ? and h.carried_out_on <= ?
      ) b order by observed_on desc, id, code limit 100
      """;

  private static final String APPROVAL =
      """
      select valid_from, valid_to from provider_approved_days
      where provider = ? and days @> ?::date order by valid_from desc limit 1
      """;

  private static final String TRAINING =
      """
      select * from training_status where provider = ? and since <= ? order by since desc limit 1
      """;

  private final Sql sql;
  private final PostgresDossiers dossiers;

  PostgresBackgrounds(Sql sql, PostgresDossiers dossiers) {
    this.sql = sql;
    this.dossiers = dossiers;
  }

  @Override
  public Dossier dossier(Opening opening, LocalDate day) {
    return dossiers.of(opening, day);
  }

  @Override
  public Background of(Party party, LocalDate day) {
    String number = party.number().value();
    List<EarlierBreach> earlier =
        sql.list(
            EARLIER_BREACHES,
            BackgroundRows::earlierBreach,
            number,
            party.kind(),
            day,
            number,
            party.kind(),
            day);
    return party.kind() == PartyKind.EMPLOYER
        ? employer(number, day, earlier)
        : provider(number, day, earlier);
  }

  private Background employer(String number, LocalDate day, List<EarlierBreach> earlier) {
    Duty duty =
        sql.list(DUTY, BackgroundRows::duty, day, number, day).stream().findFirst().orElse(UNKNOWN);
    List<Affiliation> affiliations =
        sql.list(AFFILIATIONS, BackgroundRows::affiliation, day, number, day, day);
    List<Plan> plans = sql.list(PLANS, BackgroundRows::plan, number, day, day, day.minusYears(1));
    List<DocumentSigns> signs =
        sql.list(SIGNS, BackgroundRows::signs, number, day, day.minusYears(2));
    return new Background(day, duty, affiliations, plans, earlier, null, null, signs, List.of());
  }

  private Background provider(String number, LocalDate day, List<EarlierBreach> earlier) {
    Approval approval =
        sql.list(APPROVAL, BackgroundRows::approval, number, day).stream()
            .findFirst()
            .orElse(new Approval(false, null, null));
    Training training =
        sql.list(TRAINING, BackgroundRows::training, number, day).stream()
            .findFirst()
            .orElse(new Training("UNKNOWN", 0, 0, day));
    List<CustomerSigns> signs =
        sql.list(
            CUSTOMER_SIGNS,
            row -> new CustomerSigns(row.getString("code"), row.getInt("customers")),
            number,
            day,
            day.minusYears(2));
    return new Background(
        day, UNKNOWN, List.of(), List.of(), earlier, approval, training, List.of(), signs);
  }
}
