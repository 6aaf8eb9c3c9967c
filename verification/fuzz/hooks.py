"""Tokens for the fuzz: each call is made in a role that the operation lets in (x-roles)."""

import json
import os
import urllib.parse
import urllib.request
import zlib

import schemathesis

STACK = json.loads(os.environ["BHT_FUZZ_STACK"])
STAFF = {"case-officer", "inspector", "registrar", "analyst", "ops", "demonstration"}


def token_of(role):
    client = "staff" if role in STAFF else "portal"
    return _token(
        grant_type="password",
        client_id=client,
        username=role,
        password=STACK[f"user.{role}.password"],
    )


def token_of_machine(scope):
    client = "machine-agency" if scope.endswith((".read", "tilda")) else "machine-course-organiser"
    return _token(
        grant_type="client_credentials",
        client_id=client,
        client_secret=STACK[f"machine.{client}.secret"],
        scope=scope,
    )


def _token(**form):
    url = f"{STACK['keycloak.url']}/realms/{STACK['keycloak.realm']}/protocol/openid-connect/token"
    body = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(url, body, timeout=30) as answer:
        return json.load(answer)["access_token"]


@schemathesis.auth(cache_by_key=lambda case, context: _role_of(case))
class TokenOfARoleThatMay:
    """Takes turns among the roles of the operation, by what the path's parameters are."""

    def get(self, case, context):
        role = _role_of(case)
        if role is None:
            return None
        return token_of_machine(role) if ":" in role else token_of(role)

    def set(self, case, data, context):
        if data is not None:
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}


def _role_of(case):
    roles = case.operation.definition.raw.get("x-roles", [])
    if not roles:
        return None
    turn = zlib.crc32(repr(sorted((case.path_parameters or {}).items())).encode())
    return roles[turn % len(roles)]
