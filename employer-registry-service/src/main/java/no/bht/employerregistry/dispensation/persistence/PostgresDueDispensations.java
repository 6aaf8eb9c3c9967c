package no.bht.employerregistry.dispensation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.DueDispensations;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDueDispensations implements DueDispensations {
  private static final String ENDED =
      """
      select id from dispensation where not end_told and last_day < ?
      order by last_day limit ? for update skip locked
      """;
  private static final String TO_ANSWER =
      """
      select id from dispensation where preliminary_answer_due_on <= ?
      order by preliminary_answer_due_on limit ? for update skip locked
      """;
  private static final String TO_REMIND =
      """
      select id from dispensation d
      where d.state = 'GRANTED' and not d.end_told and d.last_day between ? and ?
        and d.reminded_of is distinct from d.last_day
        and not exists (
          select from dispensation r
          where r.renews = d.id and (r.state in ('RECEIVED', 'INFORMATION_REQUESTED', 'UNDER_ASSESSMENT')
            or (r.state = 'GRANTED' and r.last_day > d.last_day)))
        and exists (
          select from employer e where e.organisation_number = d.employer and e.deregistered_on is null)
      order by d.last_day limit ? for update of d skip locked
      """;

  private final Sql sql;
  private final Dispensations dispensations;

  PostgresDueDispensations(Sql sql, Dispensations dispensations) {
    this.sql = sql;
    this.dispensations = dispensations;
  }

  @Override
  public List<Dispensation> ended(LocalDate today, int limit) {
    return read(ENDED, today, limit);
  }

  @Override
  public List<Dispensation> toAnswer(LocalDate today, int limit) {
    return read(TO_ANSWER, today, limit);
  }

  @Override
  public List<Dispensation> toRemind(LocalDate today, LocalDate until, int limit) {
    return read(TO_REMIND, today, until, limit);
  }

  @Override
  public void reminded(Dispensation dispensation) {
    sql.update(
        "update dispensation set reminded_of = last_day where id = ?", dispensation.id().value());
  }

  private List<Dispensation> read(String ids, @Nullable Object... values) {
    return sql.list(ids, DispensationRow::id, values).stream()
        .map(id -> dispensations.find(id).orElseThrow())
        .toList();
  }
}
