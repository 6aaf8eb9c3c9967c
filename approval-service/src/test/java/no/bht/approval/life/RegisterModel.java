package no.bht.approval.life;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register should say of one provider: a value for every day, changed day by day. As plain
 * as can be; days are numbers from a first one.
 */
final class RegisterModel {
  static final int DAYS = 500;

  /** What is said of a day. */
  record Said(UUID approval, String status, boolean renewalPending, int approvalEnds) {}

  private final @Nullable Said[] days;

  RegisterModel() {
    this(new Said[DAYS]);
  }

  private RegisterModel(@Nullable Said[] days) {
    this.days = days;
  }

  RegisterModel copy() {
    return new RegisterModel(Arrays.copyOf(days, DAYS));
  }

  @Nullable Said on(int day) {
    return days[day];
  }

  boolean isOn(int day, String status) {
    Said said = days[day];
    return said != null && said.status().equals(status);
  }

  /** What the register answers: a day after the last of an approval has expired. */
  String answerOn(int day) {
    Said said = days[day];
    if (said != null) {
      return said.status();
    }
    for (int before = day; before >= 0; before--) {
      if (days[before] != null) {
        return "EXPIRED";
      }
    }
    return "NOT_REGISTERED";
  }

  void granted(UUID approval, int decided, int from, int to) {
    renewalDecided(decided);
    for (int day = from; day < DAYS; day++) {
      days[day] = day <= to ? new Said(approval, "APPROVED", false, to) : null;
    }
  }

  void renewalReceived(UUID approval, int received) {
    int last = DAYS - 1;
    while (days[last] == null) {
      last--;
    }
    Said ending = days[last];
    for (int day = received; day < DAYS; day++) {
      Said said = days[day];
      boolean ofIt = said != null && said.approval().equals(approval);
      if (day > last || (ofIt && said.status().equals("APPROVED"))) {
        days[day] = new Said(approval, "APPROVED", true, ending.approvalEnds());
      }
    }
  }

  void renewalDecided(int decided) {
    for (int day = decided; day < DAYS; day++) {
      Said said = days[day];
      if (said != null && said.renewalPending()) {
        days[day] =
            day > said.approvalEnds()
                ? null
                : new Said(said.approval(), said.status(), false, said.approvalEnds());
      }
    }
  }

  void ended(int from, String status) {
    Said last = null;
    for (int day = from; day < DAYS; day++) {
      Said said = days[day] == null ? last : days[day];
      if (said != null) {
        days[day] = new Said(said.approval(), status, false, said.approvalEnds());
        last = days[day];
      }
    }
  }

  void reinstated(int from, @Nullable UUID renewing) {
    for (int day = from; day < DAYS; day++) {
      if (isOn(day, "WITHDRAWN")) {
        Said said = days[day];
        boolean pending = said.approval().equals(renewing);
        days[day] =
            day > said.approvalEnds() && !pending
                ? null
                : new Said(said.approval(), "APPROVED", pending, said.approvalEnds());
      }
    }
  }
}
