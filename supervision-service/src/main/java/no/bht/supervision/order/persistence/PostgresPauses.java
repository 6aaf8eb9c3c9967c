package no.bht.supervision.order.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.bht.platform.sql.Sql;
import no.bht.supervision.order.domain.KeptPauses;
import no.bht.supervision.order.domain.Pause;
import no.bht.supervision.order.domain.Pauses;
import no.bht.supervision.reaction.NewestFirst;

@ApplicationScoped
class PostgresPauses implements KeptPauses {
  private final Sql sql;

  PostgresPauses(Sql sql) {
    this.sql = sql;
  }

  private record Row(UUID reaction, Pause pause) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getObject("reaction_id", UUID.class),
          new Pause(
              row.getObject("first_day", LocalDate.class),
              row.getObject("until", LocalDate.class),
              row.getObject("ended_on", LocalDate.class)));
    }
  }

  @Override
  public Function<UUID, Pauses> of(List<UUID> reactions) {
    Map<UUID, List<Pause>> found =
        sql
            .list(
                """
                select * from reaction_pause where reaction_id = any (?::text[]::uuid[])
                order by reaction_id, number
                """,
                Row::of,
                NewestFirst.array(reactions))
            .stream()
            .collect(groupingBy(Row::reaction, mapping(Row::pause, toList())));
    return id -> new Pauses(found.getOrDefault(id, List.of()));
  }

  @Override
  public void save(UUID reaction, Pauses pauses) {
    List<Pause> all = pauses.all();
    for (int number = 0; number < all.size(); number++) {
      Pause pause = all.get(number);
      sql.update(
          """
          insert into reaction_pause (reaction_id, number, first_day, until, ended_on)
          values (?, ?, ?, ?, ?)
          on conflict (reaction_id, number) do update set ended_on = excluded.ended_on
          """,
          reaction,
          number,
          pause.from(),
          pause.until(),
          pause.endedOn());
    }
  }
}
