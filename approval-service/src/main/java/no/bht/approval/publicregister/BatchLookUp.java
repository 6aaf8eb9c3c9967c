package no.bht.approval.publicregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Many organisations at once; each has its result, whatever the others are. */
public final class BatchLookUp {
  /** Most numbers of one request. */
  public static final int MOST = 2000;

  private static final String INVALID = "organisation-number-invalid";

  private BatchLookUp() {}

  /** What is asked. */
  public record Request(
      @NotEmpty @Size(max = MOST) List<@NotNull @Size(max = 40) String> organisationNumbers,
      @Nullable String asOf,
      @Nullable String knownAt) {}

  /** The results, in the order asked. */
  public record Answer(List<Item> items) {}

  /**
   * One result.
   *
   * @param organisationNumber as it was asked
   * @param code why there is no answer
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      String organisationNumber, @Nullable RegisterAnswer answer, @Nullable String code) {}

  public static Answer answer(Register register, Request request) {
    List<Optional<OrganisationNumber>> numbers =
        request.organisationNumbers().stream().map(BatchLookUp::read).toList();
    List<RegisterAnswer> answers =
        register.lookUp(
            numbers.stream().flatMap(Optional::stream).toList(),
            Days.day("asOf", request.asOf()),
            Days.moment("knownAt", request.knownAt()));
    List<Item> items = new ArrayList<>(numbers.size());
    int next = 0;
    for (int i = 0; i < numbers.size(); i++) {
      String asked = request.organisationNumbers().get(i);
      items.add(
          numbers.get(i).isPresent()
              ? new Item(asked, answers.get(next++), null)
              : new Item(asked, null, INVALID));
    }
    return new Answer(items);
  }

  private static Optional<OrganisationNumber> read(String text) {
    try {
      return Optional.of(OrganisationNumber.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
