package no.bht.approval.recommendation;

import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.fixture.Numbers;
import no.bht.approval.fixture.OtherServices;
import no.bht.localstack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RecommendationIT {
  @Inject OtherServices others;

  @Test
  void a_recommendation_is_a_task_and_stands_in_the_file_until_it_is_answered() {
    String provider = Numbers.organisation(2391);
    String id = UUID.nameUUIDFromBytes(provider.getBytes(StandardCharsets.UTF_8)).toString();
    Map<String, Object> recommended =
        Map.of(
            "recommendationId",
            id,
            "inspectionId",
            id,
            "statutes",
            List.of("FOR-2011-12-06-1360 § 2-2"),
            "recommendedOn",
            "2026-11-24");
    others.tell("supervision", "withdrawal-recommended", provider, recommended);
    others.tell("supervision", "withdrawal-recommended", provider, recommended);
    String file = "/api/v1/providers/" + provider + "/file";
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> as("case-officer").get(file).then().body("recommendations.id", contains(id)));
    asProvider(provider).get(file).then().body("$", not(hasKey("recommendations")));
    as("case-officer")
        .get("/api/v1/work-list?kind=RECOMMENDATION&limit=1000")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));

    String path = "/api/v1/withdrawal-recommendations/" + id;
    String tag = as("case-officer").get(path).header("ETag");
    answer(path, tag).then().statusCode(200).body("answer", equalTo("FOLLOWED"));
    answer(path, tag).then().statusCode(412);
    answer(path, as("case-officer").get(path).header("ETag")).then().statusCode(409);
    as("case-officer")
        .get(file)
        .then()
        .body("recommendations", hasSize(1))
        .body("recommendations[0].answer", equalTo("FOLLOWED"));
    as("case-officer")
        .get("/api/v1/work-list?kind=RECOMMENDATION&limit=1000")
        .then()
        .body("items.id", not(hasItem(id)));
  }

  private static Response answer(String path, String tag) {
    return as("case-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(Map.of("answer", "FOLLOWED", "reason", "A case is opened."))
        .post(path + "/answer");
  }
}
