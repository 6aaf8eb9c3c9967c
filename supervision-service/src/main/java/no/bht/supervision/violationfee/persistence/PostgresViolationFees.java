package no.bht.supervision.violationfee.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.reaction.Reactions;
import no.bht.supervision.table.Where;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeRatesInForce;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.domain.Imposed;
import no.bht.supervision.violationfee.domain.Limitation;
import no.bht.supervision.violationfee.domain.Payment;
import no.bht.supervision.violationfee.domain.Preparation;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFees;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresViolationFees implements ViolationFees {
  private static final String OVERDUE =
      """
      select * from violation_fee
      where state = 'IMPOSED' and not held and pay_by < ?
        and (overdue_on is null or overdue_on <= pay_by)
      order by pay_by, id limit ? for update skip locked
      """;

  private static final String UPDATE =
      """
      update violation_fee set violation = ?::jsonb, state = ?, turnovers = ?::jsonb,
        coordination = ?::jsonb, notice = ?::jsonb, first_notice_on = ?, limited_after = ?,
        decision = ?::jsonb, pay_by = ?, paid = ?, paid_on = ?, holds = ?::jsonb, held = ?,
        held_counted_until = ?, overdue_on = ?, annulled_on = ?, ended_on = ?, end_ground = ?,
        version = version + 1
      where id = ?
      """;

  private final Sql sql;
  private final Reactions reactions;
  private final FeeRatesInForce rates;

  PostgresViolationFees(Sql sql, Reactions reactions, FeeRatesInForce rates) {
    this.sql = sql;
    this.reactions = reactions;
    this.rates = rates;
  }

  @Override
  public Optional<Inspected> inspected(UUID inspection) {
    return sql.one(
        "select party, party_kind, unit from inspection where id = ? for share",
        row ->
            new Inspected(
                new Party(
                    PartyKind.valueOf(row.getString("party_kind")),
                    new OrganisationNumber(row.getString("party"))),
                row.getString("unit")),
        inspection);
  }

  @Override
  public boolean breached(UUID inspection, String controlPoint) {
    boolean stands =
        sql.one(
                "select state from inspection where id = ? for share",
                row -> row.getString("state"),
                inspection)
            .filter(state -> !state.equals("BROKEN_OFF"))
            .isPresent();
    return stands
        && sql.one(
                """
                select outcome from control_point_answer where inspection_id = ? and code = ?
                order by number desc limit 1
                """,
                row -> row.getString("outcome"),
                inspection,
                controlPoint)
            .filter("BREACH"::equals)
            .isPresent();
  }

  @Override
  public void add(ViolationFee fee) {
    FeeSubject subject = fee.subject();
    FeeSubject.Person person = subject.person();
    sql.update(
        """
        insert into violation_fee (id, inspection_id, party, party_kind, addressee, person_reference,
          person_key, on_the_spot_reason, inspector, unit, opened_on, violation, state, turnovers,
          coordination, paid, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, '[]', '[]', 0, -1)
        """,
        subject.id().value(),
        subject.inspection(),
        subject.party().number(),
        subject.party().kind(),
        subject.addressee(),
        person == null ? null : person.reference(),
        person == null ? null : person.key(),
        subject.onTheSpotReason(),
        subject.inspector(),
        subject.unit(),
        subject.openedOn(),
        FeeRow.text(fee.violation()),
        fee.state());
    save(fee);
  }

  @Override
  public Optional<ViolationFee> find(FeeId id) {
    return sql.one("select * from violation_fee where id = ?", FeeRow::fee, id.value());
  }

  @Override
  public Optional<ViolationFee> lock(FeeId id) {
    return sql.one("select * from violation_fee where id = ? for update", FeeRow::fee, id.value());
  }

  @Override
  public ViolationFee save(ViolationFee fee) {
    Preparation prepared = fee.preparation();
    Imposed imposed = fee.imposed();
    Payment payment = imposed == null ? Payment.NONE : imposed.payment();
    ViolationFee.Ending ending = fee.ending();
    sql.update(
        UPDATE,
        FeeRow.text(fee.violation()),
        fee.state(),
        FeeRow.text(prepared.turnovers()),
        FeeRow.text(prepared.coordination()),
        FeeRow.text(prepared.notice()),
        prepared.firstNoticeOn(),
        limitedAfter(fee),
        imposed == null ? null : FeeRow.text(imposed.decision()),
        imposed == null ? null : imposed.payBy(),
        payment.paid(),
        payment.paidOn(),
        FeeRow.text(payment.holds()),
        payment.isHeld(),
        payment.countedUntil(),
        payment.overdueOn(),
        imposed == null ? null : imposed.annulledOn(),
        ending == null ? null : ending.on(),
        ending == null ? null : ending.ground(),
        fee.subject().id().value());
    reactions.put(FeeReaction.of(fee));
    return find(fee.subject().id()).orElseThrow();
  }

  /** Watched while it may be decided and no notice has interrupted it. */
  private @Nullable LocalDate limitedAfter(ViolationFee fee) {
    Limitation limitation = fee.limitation(rates.rates());
    return fee.state().isOpen() && limitation.interruptedOn() == null ? limitation.lastDay() : null;
  }

  @Override
  public List<ViolationFee> list(Query query) {
    FeeId before = query.before();
    Where where =
        new Where()
            .and("party = ?", query.party())
            .and("inspection_id = ?", query.inspection())
            .and("state = ?", query.state())
            .and("id < ?", before == null ? null : before.value());
    String told =
        query.shownToParty()
            ? " and addressee = 'ENTERPRISE'"
                + " and (notice is not null or decision is not null or ended_on is not null)"
            : "";
    return sql.list(
        "select * from violation_fee where " + where + told + " order by id desc limit ?",
        FeeRow::fee,
        where.values(query.limit()));
  }

  @Override
  public List<ViolationFee> lockOverdue(LocalDate today, int limit) {
    return sql.list(OVERDUE, FeeRow::fee, today, limit);
  }
}
