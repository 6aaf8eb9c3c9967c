package no.bht.supervision.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.Dossier;
import no.bht.supervision.inspection.domain.Dossier.AnnualReport;
import no.bht.supervision.inspection.domain.Dossier.CustomerBreaches;
import no.bht.supervision.inspection.domain.Dossier.Dispensation;
import no.bht.supervision.inspection.domain.Dossier.EarlierReaction;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.PartyFacts;
import no.bht.supervision.inspection.domain.PartyRegister;

/** Reads what the inspector sees besides the background. */
@ApplicationScoped
class PostgresDossiers {
  private static final int CUSTOMERS = 100;

  private static final String REPORTS =
      """
      select r.*, p.plan_id as its_plan, p.measures,
             array(select distinct code from assistance_sign s, unnest(s.signs) as code
                   where s.document_id in (r.report_id, p.plan_id) order by code) as signs
      from annual_report r
      left join lateral (
        select plan_id, measures from plan
        where employer = r.employer and provider = r.provider
          and (plan_id = r.plan_id
            or period_from <= make_date(r.report_year, 12, 31)
              and period_to >= make_date(r.report_year, 1, 1))
        order by (plan_id = r.plan_id) desc nulls last, period_from desc limit 1) p on true
      where r.employer = any (units_with_papers_for(?, ?)) and r.received_on <= ? and r.report_year >= ?
      order by r.report_year desc, r.report_id limit 20
      """;

  private static final String DISPENSATIONS =
      """
      select * from dispensation
      where employer = ? and valid_from <= ? and last_day >= ? order by valid_from limit 20
      """;

  private static final String REACTIONS =
      """
      select * from reaction
      where party = ? and party_kind = ? and inspection_id <> ?
        and coalesce(noticed_on, decided_on) <= ?
      order by id desc limit 100
      """;

  private static final String CUSTOMERS_OF =
      """
      select employer, count(*) over () as customers
      from (select distinct employer from affiliation
            where provider = ? and valid_from <= ? and (last_day is null or last_day >= ?)) c
      order by employer limit ?
      """;

  private static final String BREACHES_AT =
      """
      select a.code, count(distinct a.inspection_id) as inspections
      from control_point_answer a join inspection i on i.id = a.inspection_id
      where a.provider = ? and a.caused_by_provider and a.outcome = 'BREACH'
        and a.observed_on <= ? and i.party_kind = 'EMPLOYER'
        and not exists (select 1 from control_point_answer later
                        where later.inspection_id = a.inspection_id and later.code = a.code
                          and later.number > a.number)
      group by a.code order by a.code
      """;

  private final Sql sql;
  private final PartyRegister register;

  PostgresDossiers(Sql sql, PartyRegister register) {
    this.sql = sql;
    this.register = register;
  }

  Dossier of(Opening opening, LocalDate day) {
    OrganisationNumber party = opening.party().number();
    PartyFacts facts = register.of(party, day);
    List<EarlierReaction> reactions =
        sql.list(
            REACTIONS,
            DossierRows::reaction,
            party,
            opening.party().kind(),
            opening.id().value(),
            day);
    return opening.party().kind() == PartyKind.EMPLOYER
        ? employer(party, day, facts, reactions)
        : provider(party, day, facts, reactions);
  }

  private Dossier employer(
      OrganisationNumber party, LocalDate day, PartyFacts facts, List<EarlierReaction> reactions) {
    List<AnnualReport> reports =
        sql.list(REPORTS, DossierRows::report, party, day, day, day.getYear() - 3);
    List<Dispensation> dispensations =
        sql.list(DISPENSATIONS, DossierRows::dispensation, party, day, day);
    return new Dossier(facts, reports, dispensations, reactions, 0, List.of(), List.of());
  }

  private record Customer(OrganisationNumber number, int all) {}

  private Dossier provider(
      OrganisationNumber party, LocalDate day, PartyFacts facts, List<EarlierReaction> reactions) {
    List<Customer> customers =
        sql.list(
            CUSTOMERS_OF,
            row ->
                new Customer(
                    new OrganisationNumber(row.getString("employer")), row.getInt("customers")),
            party,
            day,
            day,
            CUSTOMERS);
    List<CustomerBreaches> breaches =
        sql.list(BREACHES_AT, DossierRows::customerBreaches, party, day);
    return new Dossier(
        facts,
        List.of(),
        List.of(),
        reactions,
        customers.stream().findFirst().map(Customer::all).orElse(0),
        customers.stream().map(Customer::number).toList(),
        breaches);
  }
}
