package no.bht.training.rosterreport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.sql.CopyText;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.MembershipPeriod;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import no.bht.training.rosterreport.domain.StaffStore;

/** The statements join the transaction at hand. */
@ApplicationScoped
class JdbcStaffStore implements StaffStore {
  // In the order of the keys: two reports that share persons wait for each other, and no more.
  private static final String ENTER =
      """
      with asked as (select unnest(?) as person_key),
      entered as (
        insert into person (person_key) select person_key from asked on conflict do nothing
        returning person_key)
      select person_key from asked except select person_key from entered
      """;
  private static final String HOLD =
      "select person_key from person where person_key = any(?) order by person_key for no key update";
  // None of their courses loses its acceptance unseen while they come to the provider.
  private static final String HOLD_COURSES =
      """
      select c.id from course c
      where c.id in (select x.course_id from completion x where x.person_key = any(?))
      order by c.id for share
      """;
  private static final String MEMBERS =
      """
      select id, person_key, reference, role, relation, first_day, last_day, version
      from member where person_key = any(?) and provider = ? and annulled_on is null
      """;
  private static final String COPY =
      """
      copy member (id, provider, person_key, reference, role, relation, first_day, last_day, version)
      from stdin
      """;
  // Plans made while the tables were small, of the foreign key's check too, would read every row
  // for every row; this session makes them anew, whether the tables have been analysed or not.
  private static final String PLAN_ANEW = "discard plans";
  private static final String END =
      "update member set last_day = ?, version = version + 1 where id = ?";

  private final DataSource database;

  JdbcStaffStore(DataSource database) {
    this.database = database;
  }

  @Override
  public Set<PersonKey> enter(Collection<PersonKey> persons) {
    return persons(ENTER, persons);
  }

  @Override
  public void hold(Collection<PersonKey> persons) {
    persons(HOLD, persons);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(HOLD_COURSES)) {
      statement.setArray(1, connection.createArrayOf("text", keys(persons)));
      statement.execute();
    } catch (SQLException e) {
      throw new StaffStoreException(e);
    }
  }

  private Set<PersonKey> persons(String sql, Collection<PersonKey> persons) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", keys(persons)));
      Set<PersonKey> found = HashSet.newHashSet(persons.size());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new PersonKey(rows.getString(1)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StaffStoreException(e);
    }
  }

  @Override
  public List<Member> of(OrganisationNumber provider, Collection<PersonKey> persons) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(MEMBERS)) {
      select.setArray(1, connection.createArrayOf("text", keys(persons)));
      select.setString(2, provider.value());
      List<Member> members = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          members.add(member(provider, rows));
        }
      }
      return members;
    } catch (SQLException e) {
      throw new StaffStoreException(e);
    }
  }

  @Override
  public void add(List<Member> members) {
    if (members.isEmpty()) {
      return;
    }
    // In the order of the keys: neighbours in the indexes are written one after the other.
    CopyText rows = new CopyText();
    members.stream()
        .sorted(Comparator.comparing((Member member) -> member.person().value()))
        .forEach(member -> add(rows, member));
    try (Connection connection = database.getConnection();
        Statement planAnew = connection.createStatement()) {
      planAnew.execute(PLAN_ANEW);
      rows.copyInto(COPY, connection);
    } catch (SQLException e) {
      throw new StaffStoreException(e);
    }
  }

  @Override
  public void end(List<Member> members) {
    if (members.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(END)) {
      for (Member member : members) {
        update.setObject(1, member.period().lastDay());
        update.setObject(2, member.id().value());
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException e) {
      throw new StaffStoreException(e);
    }
  }

  private static void add(CopyText rows, Member member) {
    rows.add(member.id().value()).add(member.provider().value()).add(member.person().value());
    rows.add(member.reference()).add(member.role()).add(member.relation());
    rows.add(member.period().from()).add(member.period().lastDay()).add(0).endRow();
  }

  private static Member member(OrganisationNumber provider, ResultSet row) throws SQLException {
    return new Member(
        new MemberId(row.getObject("id", UUID.class)),
        provider,
        new PersonKey(row.getString("person_key")),
        row.getString("reference"),
        StaffRole.valueOf(row.getString("role")),
        Relation.valueOf(row.getString("relation")),
        new MembershipPeriod(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class)),
        row.getLong("version"));
  }

  private static String[] keys(Collection<PersonKey> persons) {
    return persons.stream().map(PersonKey::value).sorted().toArray(String[]::new);
  }
}
