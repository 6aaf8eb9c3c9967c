package no.bht.approval.approvalcase.domain.withdrawal;

import java.util.List;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The cases on withdrawal that are kept. */
public interface Withdrawals {

  /** A case with the version it was read at. */
  record Versioned(Withdrawal withdrawal, long version) {}

  /**
   * @throws NoSuchCase if there is none
   */
  Versioned get(WithdrawalId id);

  /**
   * Reads the case to change it: what concerns its provider waits until the transaction ends.
   *
   * @throws NoSuchCase if there is none
   */
  Versioned lock(WithdrawalId id);

  Optional<WithdrawalId> openOf(OrganisationNumber provider);

  /** Stores a new or changed case and tells its version. */
  long save(Withdrawal withdrawal);

  /** In the order of their ids. */
  List<Withdrawal> list(
      @Nullable OrganisationNumber provider,
      @Nullable WithdrawalState state,
      @Nullable WithdrawalId after,
      int limit);
}
