package no.bht.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Callers;
import no.bht.acceptance.client.Stack;

/** Employers come from the national register, and each gets its duty with the reason. */
public final class EmployersChapter {

  private static final int LOOKED_AT = 500;

  private final Stack stack;
  private final Narrator narrator;

  public EmployersChapter(Stack stack, Narrator narrator) {
    this.stack = stack;
    this.narrator = narrator;
  }

  /** Imports the file as it is; returns what the registry says of it. */
  public JsonNode importFile(Path file) {
    String unit = EmployersFile.holdsSubUnits(file) ? "SUB" : "MAIN";
    Answer done =
        stack
            .callers()
            .officer(stack.employerRegistry(), "registrar")
            .upload("/api/v1/imports?unit=" + unit + "&classification=SN2025", file)
            .expect(201);
    narrator.say("Imported %s: %s".formatted(file.getFileName(), done.body()));
    return done.body();
  }

  /** The public answer: must this employer have an occupational health service on the day? */
  public JsonNode obligation(String employer, String query) {
    return Callers.anybody(stack.employerRegistry())
        .get("/api/v1/obligation/" + employer + query)
        .expect(200)
        .body();
  }

  /**
   * Obliged employers of the file that nobody serves yet.
   *
   * @throws IllegalStateException if the file has none
   */
  public List<String> obligedWithoutService(Path file, int wanted) {
    List<String> found = new ArrayList<>();
    Map<String, JsonNode> examples = new TreeMap<>();
    for (String employer : EmployersFile.numbers(file, LOOKED_AT)) {
      JsonNode answer = obligation(employer, "");
      examples.putIfAbsent(answer.path("outcome").asText("NOT_REGISTERED"), answer);
      if (found.size() < wanted && isFree(employer, answer)) {
        found.add(employer);
      }
    }
    examples.values().forEach(this::tell);
    if (found.isEmpty()) {
      throw new IllegalStateException("No obliged employer without a service in " + file);
    }
    return found;
  }

  public JsonNode compliance(String employer) {
    return stack
        .callers()
        .officer(stack.employerRegistry(), "registrar")
        .get("/api/v1/employers/" + employer + "/compliance")
        .expect(200)
        .body();
  }

  private boolean isFree(String employer, JsonNode answer) {
    return answer.path("outcome").asText().equals("OBLIGED_BY_INDUSTRY")
        && compliance(employer).at("/affiliation/status").asText().equals("NONE");
  }

  private void tell(JsonNode answer) {
    narrator.say(
        "  %s, industry code %s on %s: %s, entry %s of %s"
            .formatted(
                answer.path("organisationNumber").asText(),
                answer.path("industryCode").asText("-"),
                answer.path("date").asText(),
                answer.path("outcome").asText("not registered"),
                answer.at("/entry/code").asText("-"),
                answer.at("/rule/ruleVersion").asText("-")));
  }
}
