package no.bht.supervision.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.bht.platform.sql.Sql;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

/**
 * The score reads a closed list of columns, and none about persons, owners, names, nationality or
 * organisation form. The database itself tells what it reads.
 */
@SupervisionTest
class CandidateGuardIT {
  private static final Set<String> ALLOWED =
      Set.of(
          "obligation.employer",
          "obligation.valid_from",
          "obligation.valid_to",
          "employer_facts.employer",
          "employer_facts.known_from",
          "employer_facts.municipality",
          "employer_facts.industry_code",
          "employer_facts.employees",
          "published_section.division",
          "published_section.section",
          "industry_breach_rate.section",
          "industry_breach_rate.known_from",
          "industry_breach_rate.rate",
          "uncovered_period.employer",
          "uncovered_period.valid_from",
          "uncovered_period.valid_to",
          "uncovered_period.reason",
          "sub_unit.employer",
          "sub_unit.main_unit",
          "sub_unit.days",
          "plan.employer",
          "plan.period_from",
          "plan.period_to",
          "annual_report.employer",
          "annual_report.report_year",
          "assistance_sign.employer",
          "assistance_sign.period_from",
          "assistance_sign.period_to",
          "assistance_sign.assessed_on",
          "assistance_sign.document_id",
          "assistance_sign.signs",
          "employer_departure.employer",
          "employer_departure.deregistered_on",
          "inspection.id",
          "inspection.party",
          "inspection.sub_unit",
          "inspection.party_kind",
          "inspection.state",
          "inspection.carried_out_on",
          "inspection.closed_on",
          "inspection.industry_code",
          "inspection.selection_reason",
          "control_point_answer.inspection_id",
          "control_point_answer.number",
          "control_point_answer.code",
          "control_point_answer.outcome",
          "control_point_answer.observed_on",
          "control_point_answer.provider",
          "control_point_answer.coded",
          "history_inspection.id",
          "history_inspection.party",
          "history_inspection.party_kind",
          "history_inspection.carried_out_on",
          "history_inspection.industry_code",
          "history_inspection.selection_reason",
          "history_finding.inspection_id",
          "history_finding.outcome",
          "customer_report.provider",
          "customer_report.employer",
          "customer_report.year",
          "customer_report.number",
          "customer_report.answer",
          "customer_report.reported_at");

  /** Columns of tables that a function depends on, through views and functions as well. */
  private static final String READ =
      """
      with recursive reader (classid, objid) as (
        select 'pg_proc'::regclass::oid, ?::regproc::oid
        union
        select next.classid, next.objid
        from reader r
        join pg_depend d on d.classid = r.classid and d.objid = r.objid
        cross join lateral (
          select 'pg_rewrite'::regclass::oid, w.oid from pg_rewrite w
          where d.refclassid = 'pg_class'::regclass and w.ev_class = d.refobjid
          union all
          select d.refclassid, d.refobjid where d.refclassid = 'pg_proc'::regclass
        ) next (classid, objid)
      )
      select distinct c.relname || '.' || a.attname
      from reader r
      join pg_depend d on d.classid = r.classid and d.objid = r.objid
        and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
      join pg_class c on c.oid = d.refobjid and c.relkind = 'r'
      join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
      order by 1
      """;

  @Inject Sql sql;

  @Test
  void the_score_reads_only_what_is_allowed() {
    assertThat(read("candidate_facts"))
        .isNotEmpty()
        .allSatisfy(column -> assertThat(ALLOWED).contains(column));
  }

  @Test
  @TestTransaction
  void a_function_that_reads_more_is_found() {
    sql.update(
        """
        create function planted_within() returns text language sql
        begin atomic
          select organisation_form from employer_facts limit 1;
        end
        """);
    sql.update("create function planted() returns text language sql return planted_within()");

    assertThat(read("planted")).containsExactly("employer_facts.organisation_form");
    assertThat(ALLOWED).doesNotContain("employer_facts.organisation_form");
  }

  @Test
  void what_is_kept_of_a_candidate_is_the_closed_list_of_facts_and_what_it_is_filtered_by() {
    List<String> kept =
        sql.list(
            "select attname from pg_attribute where attrelid = 'candidate'::regclass and attnum > 0",
            row -> row.getString(1));

    assertThat(kept)
        .containsAll(Arrays.stream(CandidateFact.values()).map(CandidateFact::column).toList())
        .filteredOn(
            column ->
                Arrays.stream(CandidateFact.values()).noneMatch(it -> it.column().equals(column)))
        .containsExactlyInAnyOrder(
            "employer",
            "day",
            "weights",
            "score",
            "county",
            "division",
            "section",
            "size_class",
            "obliged_since",
            "uncovered_since",
            "last_inspected_on");
  }

  private List<String> read(String function) {
    return sql.list(READ, row -> row.getString(1), function);
  }
}
