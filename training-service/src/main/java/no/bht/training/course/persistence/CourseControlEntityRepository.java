package no.bht.training.course.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CourseControlEntityRepository implements PanacheRepositoryBase<CourseControlEntity, UUID> {}
