package no.bht.casework.usecase.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.CaseworkSettings;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.proposal.Proposals;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.time.Ids;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Two officers behind one decision, where the office wants it. */
@QuarkusTest
@WithTestResource(RealServers.class)
class FourEyesIT {
  @Inject Proposals proposals;
  @Inject InstantSource clock;
  @Inject Ids ids;

  @Test
  void one_officer_decides_where_the_office_does_not_want_two() {
    UUID id = ids.next();
    assertThat(fourEyes(false).mayTake(id, "REFUSED", "text", "first")).isTrue();
    assertThat(proposals.openOf(id)).isEmpty();
  }

  @Test
  void another_officer_decides_the_same_word_for_word() {
    UUID id = ids.next();
    FourEyes fourEyes = fourEyes(true);

    assertThat(fourEyes.mayTake(id, "REFUSED", "text", "first")).isFalse();
    assertThat(fourEyes.mayTake(id, "REFUSED", "text", "first")).as("the same").isFalse();
    assertThat(fourEyes.mayTake(id, "REFUSED", "other", "second")).as("another text").isFalse();
    assertThat(fourEyes.mayTake(id, "APPROVED", "other", "first")).as("outcome").isFalse();
    assertThat(fourEyes.mayTake(id, "APPROVED", "other", "second")).isTrue();
    assertThat(proposals.openOf(id)).isEmpty();
  }

  @Test
  void nobody_confirms_their_own_proposal_nor_what_is_not_proposed() {
    UUID id = ids.next();
    FourEyes fourEyes = fourEyes(false);
    assertRefused(() -> fourEyes.confirm(id, "second"), new ProcedureRefusal.NothingProposed());
    fourEyes.propose(id, "REFUSED", "text", "first");

    assertRefused(() -> fourEyes.confirm(id, "first"), new ProcedureRefusal.OwnProposal());
    assertThat(fourEyes.confirm(id, "second").content()).isEqualTo("text");
    assertRefused(() -> fourEyes.confirm(id, "second"), new ProcedureRefusal.NothingProposed());
  }

  @Test
  void what_is_given_back_is_not_confirmed() {
    UUID id = ids.next();
    FourEyes fourEyes = fourEyes(false);
    fourEyes.propose(id, "REFUSED", "text", "first");

    fourEyes.giveBack(id);

    assertThat(fourEyes.open(id)).isEmpty();
    assertRefused(() -> fourEyes.confirm(id, "second"), new ProcedureRefusal.NothingProposed());
  }

  private FourEyes fourEyes(boolean wanted) {
    return new FourEyes(proposals, new Settings(wanted), ids, clock);
  }

  private static void assertRefused(ThrowingCallable command, ProcedureRefusal refusal) {
    assertThat(catchThrowableOfType(ProcedureRefused.class, command).refusal()).isEqualTo(refusal);
  }

  private record Settings(boolean fourEyes) implements CaseworkSettings {
    @Override
    public String officerRole() {
      return "case-officer";
    }

    @Override
    public Optional<String> custodian() {
      return Optional.empty();
    }
  }
}
