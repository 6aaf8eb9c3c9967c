package no.bht.employerregistry.sign;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.sign.domain.SignCode;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What was seen last in each plan and report: the codes. */
@ApplicationScoped
class SignTable {
  private static final String SAVE =
      """
      insert into sign_assessment (document_id, document, employer, provider, period_from,
        period_to, signs, assessed_on, next_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (document_id) do update
      set signs = excluded.signs, assessed_on = excluded.assessed_on, next_on = excluded.next_on
      """;
  private static final String CUSTOMERS =
      """
      with customer as (
        select employer, cardinality(array_agg(distinct sign) filter (where sign is not null)) as signs
        from (
          select distinct on (employer, document) employer, signs as codes
          from sign_assessment where provider = ?
          order by employer, document, period_from desc, document_id desc) latest
        left join lateral unnest(codes) as sign on true
        group by employer)
      select count(*) as customers, count(*) filter (where signs >= ?) as with_signs from customer
      """;
  private static final String BY_CODE =
      """
      select sign, count(distinct employer) as customers
      from (
        select distinct on (employer, document) employer, signs as codes
        from sign_assessment where provider = ?
        order by employer, document, period_from desc, document_id desc) latest
      cross join lateral unnest(codes) as sign
      group by sign
      """;

  private final Sql sql;

  SignTable(Sql sql) {
    this.sql = sql;
  }

  /** What was looked at. */
  enum Kind {
    PLAN,
    ANNUAL_REPORT
  }

  /**
   * A plan or report with what was seen in it.
   *
   * @param nextOn the next day on which time alone may show another sign
   */
  record Seen(
      UUID document,
      Kind kind,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate from,
      LocalDate to,
      List<SignCode> signs,
      LocalDate on,
      @Nullable LocalDate nextOn) {}

  void save(Seen seen) {
    sql.update(
        SAVE,
        seen.document(),
        seen.kind(),
        seen.employer(),
        seen.provider(),
        seen.from(),
        seen.to(),
        seen.signs().stream().map(SignCode::name).toArray(String[]::new),
        seen.on(),
        seen.nextOn());
  }

  /**
   * Lets nobody else look at the papers of the two until the transaction ends, so that each looks
   * at what the other has written.
   */
  void hold(UUID document, OrganisationNumber employer, OrganisationNumber provider) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(?, 20261122))",
        row -> true,
        employer.value() + provider.value());
    signs(document);
  }

  /** The codes that were seen last; empty if it was never looked at. Nobody else tells them. */
  Optional<List<SignCode>> signs(UUID document) {
    return sql.one(
        "select signs from sign_assessment where document_id = ? for no key update",
        SignTable::codes,
        document);
  }

  /** Has these looked at again soon, of which some show the sign and others do not. */
  void lookAgain(SignCode sign, Collection<UUID> shown, Collection<UUID> notShown) {
    sql.update(
        """
        insert into sign_look_again (document_id)
        select document_id from sign_assessment
        where (document_id = any (?::text[]::uuid[]) and ? = any (signs))
          or (document_id = any (?::text[]::uuid[]) and not ? = any (signs))
        """,
        texts(shown),
        sign,
        texts(notShown),
        sign);
  }

  void lookAgain(UUID document) {
    sql.update("insert into sign_look_again (document_id) values (?)", document);
  }

  /** A document that is to be looked at again. */
  record Again(long id, UUID document) {}

  /** Those of them that nobody else looks at. */
  List<Again> toLookAgain(int most) {
    return sql.list(
        "select id, document_id from sign_look_again order by id limit ? for update skip locked",
        row -> new Again(row.getLong("id"), row.getObject("document_id", UUID.class)),
        most);
  }

  void lookedAgain(Again again) {
    sql.update("delete from sign_look_again where id = ?", again.id());
  }

  private static String[] texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  /** A document that is due, claimed until the transaction ends. */
  record Due(UUID document, Kind kind) {}

  List<Due> claim(LocalDate today, int most) {
    return sql.list(
        """
        select document_id, document from sign_assessment
        where next_on <= ? order by next_on, document_id limit ? for update skip locked
        """,
        row ->
            new Due(
                row.getObject("document_id", UUID.class), Kind.valueOf(row.getString("document"))),
        today,
        most);
  }

  /** Over the latest plan and the latest report of each customer. */
  record Customers(long customers, long withSigns) {}

  Customers customers(OrganisationNumber provider, int signs) {
    return sql.one(
            CUSTOMERS,
            row -> new Customers(row.getLong("customers"), row.getLong("with_signs")),
            provider,
            signs)
        .orElseThrow();
  }

  /** At how many customers a sign shows. */
  record AtCustomers(SignCode code, long customers) {}

  List<AtCustomers> byCode(OrganisationNumber provider) {
    return sql
        .list(
            BY_CODE,
            row ->
                new AtCustomers(SignCode.valueOf(row.getString("sign")), row.getLong("customers")),
            provider)
        .stream()
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .toList();
  }

  private static List<SignCode> codes(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("signs").getArray())
        .map(SignCode::valueOf)
        .toList();
  }
}
