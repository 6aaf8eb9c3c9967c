package no.bht.casework.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.notice.Hearing.Comment;
import no.bht.platform.testing.OrganisationNumbers;
import org.junit.jupiter.api.Test;

class HearingTest {
  private static final UUID ID = UUID.fromString("0199b5c4-8a00-7000-8000-00000000000b");
  private static final Instant SENT = Instant.parse("2026-10-06T08:00:00Z");
  private static final LocalDate DEADLINE = LocalDate.of(2026, 10, 20);

  @Test
  void the_decision_waits_to_the_end_of_the_last_day() {
    assertThat(sent().on(DEADLINE)).isEqualTo(new MayDecide.NotBefore(DEADLINE));
    assertThat(sent().on(DEADLINE.plusDays(1))).isEqualTo(new MayDecide.Yes());
  }

  @Test
  void a_comment_lets_it_be_taken_unless_there_is_more_to_come() {
    assertThat(sent(said(true)).on(DEADLINE)).isInstanceOf(MayDecide.NotBefore.class);
    assertThat(sent(said(true)).on(DEADLINE.plusDays(1))).isEqualTo(new MayDecide.Yes());
    assertThat(sent(said(true), said(false)).on(DEADLINE)).isEqualTo(new MayDecide.Yes());
    assertThat(sent(said(false), said(true)).on(DEADLINE)).isInstanceOf(MayDecide.NotBefore.class);
  }

  @Test
  void leaving_notice_out_needs_a_reason() {
    assertThatIllegalArgumentException().isThrownBy(() -> omitted(" "));
    assertThat(hearing(omitted("The party asked for it.")).on(DEADLINE))
        .isEqualTo(new MayDecide.Yes());
  }

  @Test
  void what_the_party_says_is_not_printed() {
    assertThat(said(false).toString()).doesNotContain("Well");
  }

  private static Hearing sent(Comment... comments) {
    return hearing(new Hearing.Sent(new AdvanceNotice(SENT, DEADLINE)), comments);
  }

  private static Hearing hearing(Hearing.Notice notice, Comment... comments) {
    return new Hearing(ID, ID, OrganisationNumbers.valid(1), "REFUSED", notice, List.of(comments));
  }

  private static Hearing.Omitted omitted(String reason) {
    return new Hearing.Omitted(NoticeExemption.ALREADY_AWARE, reason, "officer", SENT);
  }

  private static Comment said(boolean moreToCome) {
    return new Comment(ID, SENT, "anna", "Well.", moreToCome);
  }
}
