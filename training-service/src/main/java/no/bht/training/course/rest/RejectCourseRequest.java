package no.bht.training.course.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

record RejectCourseRequest(@NotNull @Valid ReasonsRequest reasons) {}
