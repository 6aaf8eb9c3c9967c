package no.bht.employerregistry.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.bht.employerregistry.compliance.CustomerQueries.MissingOfCustomer;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class CustomerPlanIT {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Inject Sql sql;

  /** A provider of 10 000 customers among four as large. */
  @Test
  @TestTransaction
  void a_page_is_a_range_of_an_index_and_no_customer_costs_all_plans_of_its_provider() {
    sql.update(
        """
        insert into affiliation (id, employer, provider, contract_form, starts_on, state, version)
        select gen_random_uuid(), 'z' || i, 'p' || i % 4, 'BASIC_PACKAGE', '2020-01-01', 'IN_FORCE', 0
        from generate_series(1, 40000) i
        """);
    sql.update(
        """
        insert into plan (id, employer, provider, period_from, period_to, measures, received_on)
        select gen_random_uuid(), employer, provider, '2020-01-01', '2099-12-31', '[]', '2020-01-01'
        from affiliation where provider = 'p1'
        """);
    assertThat(planOf(null)).doesNotContain("ix_plan_provider", "Seq Scan on plan");
    assertThat(planOf(MissingOfCustomer.PLAN))
        .doesNotContain("ix_plan_provider", "Seq Scan on plan");

    sql.update("analyze affiliation, plan");

    assertThat(planOf(null)).contains("Index Scan using ix_affiliation_provider");
    for (MissingOfCustomer missing : MissingOfCustomer.values()) {
      assertThat(planOf(missing))
          .doesNotContain("Seq Scan on affiliation", "Seq Scan on plan", "ix_plan_provider");
    }
  }

  private String planOf(@Nullable MissingOfCustomer missing) {
    return String.join(
        "\n",
        sql.list(
            "explain " + SqlFile.read("customers_of_provider"),
            row -> row.getString(1),
            "p1",
            null,
            DAY,
            DAY,
            DAY,
            missing,
            101));
  }
}
