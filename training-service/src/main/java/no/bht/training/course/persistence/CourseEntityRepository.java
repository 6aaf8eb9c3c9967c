package no.bht.training.course.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.bht.training.course.domain.CourseState;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CourseEntityRepository implements PanacheRepositoryBase<CourseEntity, UUID> {

  List<CourseEntity> in(CourseState state, @Nullable UUID after, int limit) {
    Sort byId = Sort.by("id");
    return (after == null
            ? find("state", byId, state)
            : find("state = ?1 and id > ?2", byId, state, after))
        .page(0, limit)
        .list();
  }
}
