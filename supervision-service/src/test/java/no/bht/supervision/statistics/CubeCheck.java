package no.bht.supervision.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.sql.Sql;

/** What the cube answers for some days against what counting all their records gives. */
@ApplicationScoped
public class CubeCheck {
  private static final String DIFFERENCE =
      """
      with answered as (
        select s.* from inspection_cell s
        where s.day between ? and ? and s.day not in (select day from statistics_marked_day)
        union all
        select f.* from inspection_cells_of(
          array(select day from statistics_marked_day where day between ? and ?)) f),
      truth as (
        select f.* from inspection_cells_of(
          array(select d::date from generate_series(?::date, ?::date, '1 day') d)) f)
      select count(*) from (
        (select * from answered except all select * from truth)
        union all
        (select * from truth except all select * from answered)) difference
      """;

  private final Sql sql;
  private final Renewal renewal;

  CubeCheck(Sql sql, Renewal renewal) {
    this.sql = sql;
    this.renewal = renewal;
  }

  public void assertRight(LocalDate from, LocalDate to) {
    for (String difference :
        List.of(DIFFERENCE, DIFFERENCE.replace("inspection_cell", "reaction_cell"))) {
      assertThat(sql.one(difference, row -> row.getLong(1), from, to, from, to, from, to))
          .contains(0L);
    }
  }

  /** Unless the sweep of the service is at it. */
  public void renewAll() {
    long taken = 1;
    while (taken > 0) {
      taken = renewal.renew();
    }
  }
}
