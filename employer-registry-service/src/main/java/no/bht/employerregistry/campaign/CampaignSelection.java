package no.bht.employerregistry.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.campaign.Campaign.Audience;
import no.bht.employerregistry.campaign.domain.Selection;
import no.bht.employerregistry.coverage.UnitSql;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Whom a campaign is for today, by the same statements as the coverage. */
@ApplicationScoped
class CampaignSelection {
  private static final String HELD_OUT = "(hashtextextended(u.number, ?) & 1048575) % 100 < ?";

  private final Sql sql;
  private final IndustryRules rules;
  private final InstantSource clock;

  CampaignSelection(Sql sql, IndustryRules rules, InstantSource clock) {
    this.sql = sql;
    this.rules = rules;
    this.clock = clock;
  }

  /** How many there are, how many of them are held out, and the first of those to be written to. */
  record Preview(long selected, long heldOut, List<Recipient> first) {}

  Preview preview(UUID campaign, Audience audience, int most) {
    roomToWork();
    List<long[]> counts =
        sql.list(
            statement(
                audience,
                "select count(*), count(*) filter (where " + HELD_OUT + ")" + from(audience)),
            row -> new long[] {row.getLong(1), row.getLong(2)},
            values(audience, campaign, audience.heldOutPercent()));
    List<Recipient> first =
        sql.list(
            statement(
                audience,
                """
                select u.number as employer, n.name, coalesce(i.code1, o.code1) as code, u.municipality_number,
                  n.deregistered_on
                """
                    + from(audience)
                    + " and not ("
                    + HELD_OUT
                    + ") order by u.number limit "
                    + most),
            CampaignTable::recipient,
            valuesLast(audience, campaign));
    return new Preview(counts.getFirst()[0], counts.getFirst()[1], first);
  }

  /** Writes down who is selected. */
  void freeze(UUID campaign, Audience audience) {
    roomToWork();
    List<Object> values = new ArrayList<>(List.of(campaign));
    values.addAll(List.of(values(audience, campaign, audience.heldOutPercent())));
    sql.update(
        statement(
            audience,
            "insert into campaign_recipient (campaign_id, employer, held_out) select ?::uuid, u.number, "
                + HELD_OUT
                + from(audience)),
        values.toArray());
  }

  private String statement(Audience audience, String statement) {
    LocalDate today = Oslo.today(clock);
    Classification classification =
        rules.now().listOn(today).map(IndustryList::classification).orElse(Classification.SN2025);
    if (!audience.selection().isOfRule()) {
      // How a unit stands is told by its records with everybody, whosever customer it must be.
      String asked = audience.provider() == null ? "" : UnitSql.customers(audience.unit());
      return UnitSql.of(audience.unit(), List.of(today), classification, null, asked + statement);
    }
    return UnitSql.filled(changedByRule(audience) + statement, List.of(today), classification);
  }

  /** Those whom a proposed list would change need not be obliged or affiliated now. */
  private static String changedByRule(Audience audience) {
    return """
    with unit as (
      select e.organisation_number as number, e.employees_state, e.employees, e.municipality_number, 1 as present
      from list_simulation_change c join employer e on e.organisation_number = c.employer
      where c.simulation_id = '%s' and e.unit = '%s'
        and (e.registered_on is null or e.registered_on <= :last)
        and (e.deregistered_on is null or e.deregistered_on > :last)
        and (c.before = 'OBLIGED_BY_INDUSTRY') = %s and (c.after = 'OBLIGED_BY_INDUSTRY') <> %<s
    )
    """
        .formatted(
            audience.simulation(),
            audience.unit(),
            audience.selection() == Selection.RULE_WILL_LIFT);
  }

  private static String from(Audience audience) {
    return " from unit u join employer n on n.organisation_number = u.number "
        + UnitSql.INDUSTRY
        + " where u.present <> 0 and "
        + condition(audience)
        + customerOf(audience.provider())
        + audience.filter().sql();
  }

  private static String customerOf(@Nullable OrganisationNumber provider) {
    return provider == null
        ? ""
        : " and u.number in (select c.number from customer c where c.affiliated <> 0 and c.provider"
            + " = '"
            + provider.value()
            + "')";
  }

  private static String condition(Audience audience) {
    return switch (audience.selection()) {
      case OBLIGED_NOT_AFFILIATED -> "u.obliged <> 0 and u.affiliated = 0";
      case PROVIDER_NOT_APPROVED -> "u.affiliated <> 0 and u.approved = 0";
      case OBLIGED_WITHOUT_PLAN -> "u.obliged <> 0 and u.planned = 0";
      case OBLIGED_WITHOUT_REPORT -> "u.obliged <> 0 and u.reported = 0";
      case RULE_WILL_OBLIGE, RULE_WILL_LIFT -> "true";
    };
  }

  private static Object[] values(Audience audience, UUID campaign, int heldOutPercent) {
    List<Object> values = new ArrayList<>();
    values.add(campaign.getLeastSignificantBits());
    values.add(heldOutPercent);
    values.addAll(audience.filter().values());
    return values.toArray();
  }

  private static Object[] valuesLast(Audience audience, UUID campaign) {
    List<Object> values = new ArrayList<>(audience.filter().values());
    values.add(campaign.getLeastSignificantBits());
    values.add(audience.heldOutPercent());
    return values.toArray();
  }

  private void roomToWork() {
    sql.update("set local work_mem = '128MB'");
    sql.update("set local jit = off");
  }
}
