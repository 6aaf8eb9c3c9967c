package no.bht.employerregistry.healthcheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.codetext.CodeTexts;
import no.bht.employerregistry.healthcheck.domain.Examination;
import no.bht.employerregistry.healthcheck.domain.ExaminationList;
import no.bht.employerregistry.healthcheck.domain.Exposure;
import no.bht.employerregistry.healthcheck.domain.GroupExposure;
import no.bht.employerregistry.healthcheck.domain.Questionnaire;
import no.bht.employerregistry.healthcheck.domain.RequiredExamination;
import no.bht.employerregistry.submission.Kept;
import no.bht.employerregistry.submission.SubmissionDoor;
import no.bht.platform.audit.Audited;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/health-examinations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HealthExaminationResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-2 e";

  private final SubmissionDoor door;

  HealthExaminationResource(SubmissionDoor door) {
    this.door = door;
  }

  /** An examination of the lists. */
  record Listed(
      Examination code, ExaminationList list, @Nullable String reference, CodeTexts.Text text) {}

  /** A question of the questionnaire. */
  record Question(
      Exposure exposure,
      List<Examination> leadsTo,
      boolean exposureDecides,
      CodeTexts.Text question) {}

  /** Both lists, and what is asked. */
  record Lists(List<Listed> examinations, List<Question> questions) {}

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public ObjectNode lists() {
    return Kept.tree(
        new Lists(
            Arrays.stream(Examination.values())
                .map(
                    it ->
                        new Listed(
                            it, it.list(), it.reference(), CodeTexts.of("examination." + it)))
                .toList(),
            Arrays.stream(Exposure.values()).map(HealthExaminationResource::question).toList()));
  }

  private static Question question(Exposure exposure) {
    return new Question(
        exposure,
        Stream.concat(exposure.whenExposed().stream(), exposure.whenCarriedOut().stream()).toList(),
        exposure.exposureDecides(),
        CodeTexts.of("question." + exposure));
  }

  /** What was answered. */
  record Answers(List<GroupExposure> exposures) {}

  /** What follows. */
  record Followed(List<RequiredExamination> required) {}

  /** Nothing of it is kept. */
  @POST
  @Path("/questionnaire")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public ObjectNode questionnaire(@NotNull JsonNode sent) {
    Answers answers = Kept.read(door.admit("ExposureQuestionnaire", sent), Answers.class);
    return Kept.tree(new Followed(Questionnaire.required(answers.exposures())));
  }
}
