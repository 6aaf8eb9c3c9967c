package no.bht.employerregistry.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.AffiliationSettings;
import no.bht.employerregistry.compliance.CustomerResponse.ToDo;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** Customers of a provider and what is missing of each on a day. */
@ApplicationScoped
class CustomerQueries {
  private static final String CUSTOMERS = SqlFile.read("customers_of_provider");

  private final Sql sql;
  private final MonthDay reportDue;

  CustomerQueries(Sql sql, AffiliationSettings settings) {
    this.sql = sql;
    this.reportDue = MonthDay.parse("--" + settings.annualReportDue());
  }

  /** What a provider can see to. */
  enum MissingOfCustomer {
    PLAN("FOR-2011-12-06-1355 § 13-3 letter a"),
    ANNUAL_REPORT("FOR-2011-12-06-1355 § 13-3 letter a"),
    /** One side's answer to what the other reported. */
    CONFIRMATION(null),
    /** The sides disagree. */
    AGREEMENT(null),
    /** The provider is not approved on the day. */
    APPROVAL("FOR-2011-12-06-1360 § 2-1");

    private final @Nullable String statute;

    MissingOfCustomer(@Nullable String statute) {
      this.statute = statute;
    }
  }

  /**
   * In the order in which they were reported.
   *
   * @param by the day that is asked about
   * @param missing null = all customers
   */
  List<CustomerResponse> of(
      OrganisationNumber provider,
      LocalDate today,
      LocalDate by,
      @Nullable MissingOfCustomer missing,
      @Nullable UUID after,
      int most) {
    return sql.list(
        CUSTOMERS,
        CustomerQueries::customer,
        provider,
        after,
        by,
        today,
        reportDue.atYear(by.getYear()),
        missing,
        most);
  }

  private static CustomerResponse customer(ResultSet row) throws SQLException {
    List<ToDo> missing = new ArrayList<>();
    for (Object one : (Object[]) row.getArray("missing").getArray()) {
      MissingOfCustomer what = MissingOfCustomer.valueOf(one.toString());
      LocalDate day =
          switch (what) {
            case ANNUAL_REPORT -> row.getObject("report_due", LocalDate.class);
            case CONFIRMATION -> row.getObject("answer_due", LocalDate.class);
            case PLAN, AGREEMENT, APPROVAL -> null;
          };
      missing.add(new ToDo(what, what.statute, day));
    }
    return new CustomerResponse(
        row.getObject("id", UUID.class),
        row.getString("employer"),
        row.getString("name"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getString("contract_form"),
        row.getBoolean("whole") ? "WHOLE" : "PARTIAL",
        row.getBoolean("obliged"),
        row.getString("agreement"),
        row.getObject("not_in_list_since", LocalDate.class),
        missing);
  }
}
