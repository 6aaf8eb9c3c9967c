package no.bht.employerregistry.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.employerregistry.codetext.CodeTexts;
import no.bht.employerregistry.plan.domain.Judged;
import no.bht.employerregistry.plan.domain.Judged.Status;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.plan.domain.PlanElement;
import no.bht.employerregistry.submission.Kept;

/** Plans on the wire. */
final class PlanJson {
  private static final TypeReference<List<Measure>> MEASURES = new TypeReference<>() {};

  private PlanJson() {}

  static List<Measure> measures(JsonNode body) {
    return Kept.list(body.path("measures").toString(), MEASURES);
  }

  static ObjectNode of(Plan plan) {
    ObjectNode json = Kept.tree(plan.content());
    json.put("id", plan.id().toString())
        .put("employer", plan.employer().value())
        .put("provider", plan.provider().value())
        .put("periodFrom", plan.periodFrom().toString())
        .put("periodTo", plan.periodTo().toString())
        .put("receivedOn", plan.receivedOn().toString())
        .put("changedOn", plan.changedOn().toString())
        .put("version", plan.version());
    if (plan.copyOf() != null) {
      json.put("copyOf", plan.copyOf().toString());
    }
    ArrayNode measures = json.putArray("measures");
    plan.measures().forEach(measure -> measures.add(Kept.tree(measure)));
    return json;
  }

  /** What a list shows. */
  record PlanSummary(
      UUID id,
      String employer,
      String provider,
      LocalDate periodFrom,
      LocalDate periodTo,
      LocalDate receivedOn,
      LocalDate changedOn,
      long version,
      int measures) {

    static PlanSummary of(Plan plan) {
      return new PlanSummary(
          plan.id(),
          plan.employer().value(),
          plan.provider().value(),
          plan.periodFrom(),
          plan.periodTo(),
          plan.receivedOn(),
          plan.changedOn(),
          plan.version(),
          plan.measures().size());
    }
  }

  /** Every element of the guide with its judgement. */
  record Completeness(
      UUID planId,
      long version,
      long present,
      long missing,
      long notApplicable,
      List<Element> elements) {

    static Completeness of(Plan plan, Map<PlanElement, Judged> judged) {
      return new Completeness(
          plan.id(),
          plan.version(),
          count(judged, Status.PRESENT),
          count(judged, Status.MISSING),
          count(judged, Status.NOT_APPLICABLE),
          judged.entrySet().stream()
              .map(each -> Element.of(each.getKey(), each.getValue()))
              .sorted(Comparator.comparingInt(Element::line))
              .toList());
    }

    private static long count(Map<PlanElement, Judged> judged, Status status) {
      return judged.values().stream().filter(each -> each.status() == status).count();
    }
  }

  /** One element. */
  record Element(
      int line,
      PlanElement code,
      Status status,
      Judged.Reason reason,
      List<String> details,
      CodeTexts.Text text) {

    static Element of(PlanElement element, Judged judged) {
      return new Element(
          element.line(),
          element,
          judged.status(),
          judged.reason(),
          judged.details(),
          CodeTexts.of("plan-element." + element.line()));
    }
  }
}
