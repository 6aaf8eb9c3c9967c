package no.bht.training.course.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseLevel;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.domain.EarlierCompletions;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "course")
@NullUnmarked
class CourseEntity {
  @Id UUID id;
  String organiser;
  String name;
  boolean open;

  @Enumerated(EnumType.STRING)
  CourseForm form;

  @Enumerated(EnumType.STRING)
  CourseLevel level;

  String place;

  @Column(name = "price_nok")
  Integer priceNok;

  @Column(precision = 5, scale = 2)
  BigDecimal hours;

  @Column(name = "valid_months")
  Integer validMonths;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "course_part", joinColumns = @JoinColumn(name = "course_id"))
  @OrderColumn(name = "part")
  List<CoursePartEmbeddable> parts;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  List<String> coverage;

  @Column(name = "objectives_version")
  String objectivesVersion;

  int edition;

  @Column(name = "first_course_id")
  UUID firstCourseId;

  UUID replaces;

  @Enumerated(EnumType.STRING)
  CourseState state;

  @Column(name = "submitted_on")
  LocalDate submittedOn;

  @Column(name = "decided_on")
  LocalDate decidedOn;

  @Column(name = "decided_by")
  String decidedBy;

  String rules;
  String facts;
  String considerations;

  @Column(name = "counts_from")
  LocalDate countsFrom;

  @Column(name = "counts_to")
  LocalDate countsTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "earlier_completions")
  EarlierCompletions earlierCompletions;

  @Version long version;
}
