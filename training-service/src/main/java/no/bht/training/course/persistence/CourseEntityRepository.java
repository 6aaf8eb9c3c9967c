package no.bht.training.course.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.domain.Courses;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CourseEntityRepository implements PanacheRepositoryBase<CourseEntity, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  List<CourseEntity> in(CourseState state, @Nullable UUID after, int limit) {
    return find("state = ?1 and id > ?2", Sort.by("id"), state, orFirst(after))
        .page(0, limit)
        .list();
  }

  List<CourseEntity> counting(Courses.Query query) {
    StringBuilder where =
        new StringBuilder(
            "state = :state and id > :after and countsFrom <= :date"
                + " and (countsTo is null or countsTo >= :date)");
    Map<String, Object> values = new HashMap<>();
    values.put("state", CourseState.ACCEPTED);
    values.put("after", orFirst(query.after()));
    values.put("date", query.date());
    if (query.form() != null) {
      where.append(" and form = :form");
      values.put("form", query.form());
    }
    if (query.open() != null) {
      where.append(" and open = :open");
      values.put("open", query.open());
    }
    return find(where.toString(), Sort.by("id"), values).page(0, query.limit()).list();
  }

  private static UUID orFirst(@Nullable UUID after) {
    return after == null ? FIRST : after;
  }
}
