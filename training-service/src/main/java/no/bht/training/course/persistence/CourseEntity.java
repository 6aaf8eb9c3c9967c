package no.bht.training.course.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseState;
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

  @Column(precision = 5, scale = 2)
  BigDecimal hours;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  List<String> coverage;

  @Column(name = "objectives_version")
  String objectivesVersion;

  int edition;

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

  @Version long version;
}
