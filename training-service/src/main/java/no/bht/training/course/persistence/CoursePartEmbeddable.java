package no.bht.training.course.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import no.bht.training.course.domain.CoursePart;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Embeddable
@NullUnmarked
class CoursePartEmbeddable {
  String name;
  String reference;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  List<String> objectives;

  static CoursePartEmbeddable of(CoursePart part) {
    CoursePartEmbeddable row = new CoursePartEmbeddable();
    row.name = part.name();
    row.reference = part.reference();
    row.objectives = List.copyOf(part.objectives());
    return row;
  }

  CoursePart part() {
    return new CoursePart(name, reference, Set.copyOf(objectives));
  }
}
