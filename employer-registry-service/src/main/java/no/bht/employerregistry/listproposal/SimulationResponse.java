package no.bht.employerregistry.listproposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.State;
import no.bht.platform.http.EntityTags;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SimulationResponse(
    UUID id,
    @Nullable UUID proposal,
    int proposalVersion,
    LocalDate day,
    State state,
    @Nullable Long total,
    long done,
    long changed,
    Instant orderedAt,
    @Nullable Instant finishedAt) {

  static SimulationResponse of(Job job) {
    return new SimulationResponse(
        job.id(),
        job.proposal(),
        job.proposalVersion(),
        job.day(),
        job.state(),
        job.total(),
        job.done(),
        job.changed(),
        job.orderedAt(),
        job.finishedAt());
  }

  static Response answer(Response.ResponseBuilder builder, Job job) {
    return builder.tag(EntityTags.of(job.change())).entity(of(job)).build();
  }
}
