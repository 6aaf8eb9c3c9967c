package no.bht.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
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
        registrar()
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
   * Obliged employers that nobody serves yet: of the file, or else of the whole registry.
   *
   * @throws IllegalStateException if there are none
   */
  public List<String> obligedWithoutService(Path file, int wanted) {
    List<String> found = new ArrayList<>();
    Map<String, JsonNode> examples = new TreeMap<>();
    for (String employer : EmployersFile.numbers(file, LOOKED_AT)) {
      Answer answer = ask(employer);
      if (answer.status() == 200) {
        JsonNode duty = answer.body();
        examples.putIfAbsent(duty.path("outcome").asText("NOT_REGISTERED"), duty);
        if (found.size() < wanted && isFree(employer, duty)) {
          found.add(employer);
        }
      }
    }
    examples.values().forEach(this::tell);
    return found.isEmpty() ? othersWithoutService(wanted) : found;
  }

  private List<String> othersWithoutService(int wanted) {
    narrator.say("  None of them is obliged and without a service: others of the registry are");
    List<String> found =
        Stack.items(
                registrar()
                    .get("/api/v1/employers?obliged=true&affiliated=false&limit=" + LOOKED_AT))
            .valueStream()
            .map(employer -> employer.path("organisationNumber").asText())
            .filter(employer -> isFree(employer, obligation(employer, "")))
            .limit(wanted)
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("The registry has no obliged employer without a service");
    }
    return found;
  }

  private Answer ask(String employer) {
    return Callers.anybody(stack.employerRegistry()).get("/api/v1/obligation/" + employer);
  }

  private Api registrar() {
    return stack.callers().officer(stack.employerRegistry(), "registrar");
  }

  public JsonNode compliance(String employer) {
    return registrar().get("/api/v1/employers/" + employer + "/compliance").expect(200).body();
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
