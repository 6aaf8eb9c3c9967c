package no.bht.platform.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The keys as the database keeps them; callers bring the transaction. */
@ApplicationScoped
class SigningKeyTable {
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('signing_key'))";

  private static final String SIGNING_AT =
      """
      select id, private_key, signs_from, signs_until from signing_key
      where encrypted_by = ? and private_key is not null and signs_from <= ? and signs_until > ?
      order by signs_from desc limit 1
      """;

  private static final String ADD =
      """
      insert into signing_key (id, public_key, private_key, encrypted_by, signs_from, signs_until)
      values (?, ?::json, ?, ?, ?, ?)
      """;

  private static final String ERASE =
      "update signing_key set private_key = null where private_key is not null and signs_until <= ?";

  private static final String PUBLIC = "select public_key from signing_key order by signs_from, id";

  private final DataSource database;

  SigningKeyTable(DataSource database) {
    this.database = database;
  }

  /** Until the end of the transaction no other replica makes or erases keys. */
  void lock() {
    run(LOCK, PreparedStatement::execute);
  }

  Optional<SigningKey> signingAt(Instant moment, KeyEncryptionKey encryption) {
    return run(
        SIGNING_AT,
        select -> {
          select.setString(1, encryption.fingerprint());
          select.setObject(2, utc(moment));
          select.setObject(3, utc(moment));
          try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(key(row, encryption)) : Optional.empty();
          }
        });
  }

  SigningKey add(Instant from, Instant until, KeyEncryptionKey encryption) {
    EllipticCurveJsonWebKey made = make();
    String id = made.getKeyId();
    run(
        ADD,
        insert -> {
          insert.setString(1, id);
          insert.setString(2, made.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
          insert.setBytes(3, encryption.encrypt(made.getPrivateKey().getEncoded(), id));
          insert.setString(4, encryption.fingerprint());
          insert.setObject(5, utc(from));
          insert.setObject(6, utc(until));
          return insert.executeUpdate();
        });
    return new SigningKey(id, made.getPrivateKey(), from, until);
  }

  /** Erases what signs no more. */
  void eraseUntil(Instant moment) {
    run(
        ERASE,
        update -> {
          update.setObject(1, utc(moment));
          return update.executeUpdate();
        });
  }

  /** Public halves, oldest first. */
  List<String> published() {
    return run(
        PUBLIC,
        select -> {
          try (ResultSet row = select.executeQuery()) {
            List<String> keys = new ArrayList<>();
            while (row.next()) {
              keys.add(row.getString(1));
            }
            return keys;
          }
        });
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Use<T> use) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return use.of(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("The signing keys cannot be reached", e);
    }
  }

  private static EllipticCurveJsonWebKey make() {
    try {
      EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
      key.setUse("sig");
      key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException("Every JDK has the curve P-256", e);
    }
  }

  private static SigningKey key(ResultSet row, KeyEncryptionKey encryption) throws SQLException {
    String id = row.getString("id");
    return new SigningKey(
        id,
        secret(encryption.decrypt(row.getBytes("private_key"), id)),
        row.getObject("signs_from", OffsetDateTime.class).toInstant(),
        row.getObject("signs_until", OffsetDateTime.class).toInstant());
  }

  private static PrivateKey secret(byte[] pkcs8) {
    try {
      return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("What was decrypted is no key", e);
    }
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
