package no.bht.training.course.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import no.bht.platform.http.EntityTags;
import no.bht.training.TrainingSettings;
import no.bht.training.course.domain.Course;
import no.bht.training.course.usecase.ReadCourses;

/** Shows a course against the objectives it was made for. */
@ApplicationScoped
class CourseResponses {
  private final ReadCourses readCourses;
  private final TrainingSettings settings;

  CourseResponses(ReadCourses readCourses, TrainingSettings settings) {
    this.readCourses = readCourses;
    this.settings = settings;
  }

  CourseResponse of(Course course) {
    return CourseResponse.of(
        course, readCourses.objectivesOf(course), settings.course().estimatedHours());
  }

  Response answer(Response.ResponseBuilder answer, Course course) {
    return answer.tag(EntityTags.of(course.version())).entity(of(course)).build();
  }
}
