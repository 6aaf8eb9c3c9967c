package no.bht.supervision.customerreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Ids;
import no.bht.supervision.customerreport.RowOutcome.Word;
import org.jspecify.annotations.Nullable;

/** Takes reports in, many in one statement, and finds them. */
@ApplicationScoped
class CustomerReports {
  private static final String TAKE_IN = SqlFile.read("take_in_customer_reports");

  private final Sql sql;
  private final ObjectMapper json;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  CustomerReports(Sql sql, ObjectMapper json, Caller caller, InstantSource clock, Ids ids) {
    this.sql = sql;
    this.json = json;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  /** One transaction; each customer and year at most once. The outcomes are in the same order. */
  @Transactional
  List<RowOutcome> takeIn(OrganisationNumber provider, List<CustomerFacts> said) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended('customer-report ' || ?, 0))",
        row -> "",
        provider);
    return sql.list(
        TAKE_IN,
        row ->
            new RowOutcome(Word.valueOf(row.getString("outcome")), row.getObject("id", UUID.class)),
        rows(said),
        provider,
        provider,
        provider,
        caller.actor().reference(),
        clock.instant());
  }

  private String rows(List<CustomerFacts> said) {
    ArrayNode rows = json.createArrayNode();
    for (int i = 0; i < said.size(); i++) {
      ObjectNode row = json.valueToTree(said.get(i));
      rows.add(row.put("n", i).put("id", ids.next().toString()));
    }
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree is JSON", e);
    }
  }

  Optional<CustomerReport> find(UUID id) {
    return sql.one("select * from customer_report where id = ?", CustomerReports::report, id);
  }

  /** The last word on each customer and year. */
  List<CustomerReport> page(Filter filter, List<String> after, int limit) {
    return sql.list(
        """
        select * from customer_report_current
        where (provider, employer, year) > (?, ?, ?)
          and (?::text is null or provider = ?) and (?::text is null or employer = ?)
          and (?::int is null or year = ?::int)
        order by provider, employer, year limit ?
        """,
        CustomerReports::report,
        after.get(0),
        after.get(1),
        Integer.parseInt(after.get(2)),
        filter.provider(),
        filter.provider(),
        filter.employer(),
        filter.employer(),
        filter.year(),
        filter.year(),
        limit);
  }

  /** Which reports; {@code null} for any. */
  record Filter(
      @Nullable OrganisationNumber provider,
      @Nullable OrganisationNumber employer,
      @Nullable Integer year) {}

  private static CustomerReport report(ResultSet row) throws SQLException {
    return new CustomerReport(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        row.getInt("number"),
        new CustomerFacts(
            new OrganisationNumber(row.getString("employer")),
            row.getInt("year"),
            CustomerAnswer.valueOf(row.getString("answer")),
            row.getObject("contract", Boolean.class),
            row.getObject("plan_made", Boolean.class),
            row.getObject("activities_planned", Integer.class),
            row.getObject("activities_delivered", Integer.class),
            row.getObject("meetings_offered", Integer.class),
            row.getObject("meetings_held", Integer.class),
            row.getObject("report_delivered", Boolean.class)),
        Sql.instantOf(row, "reported_at"));
  }
}
