-- Keys that statements are signed with. Every replica reads them here; an advisory lock lets one of
-- them at a time make the next. The public half is kept for ever, so that old statements verify.
create table signing_key (
  id           text        not null,
  public_key   json        not null,
  private_key  bytea,
  encrypted_by text        not null,
  signs_from   timestamptz not null,
  signs_until  timestamptz not null,
  constraint pk_signing_key primary key (id),
  constraint ck_signing_key_signs check (signs_until > signs_from)
);
comment on column signing_key.id is 'Key id (kid): thumbprint of the public key, RFC 7638.';
comment on column signing_key.public_key is 'As published: JSON Web Key, RFC 7517.';
comment on column signing_key.private_key is 'PKCS #8 under AES-256-GCM, nonce first; null once it signs no more.';
comment on column signing_key.encrypted_by is 'Fingerprint of the key encryption key; another one means another signing key.';
create index ix_signing_key_signs_from on signing_key (signs_from);
