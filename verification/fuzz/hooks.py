"""Tokens for the fuzz: each call is made in a role that the operation lets in (x-roles)."""

import json
import os
import re
import urllib.error
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


def _known(role):
    """The stack's realm has a user for most roles; a person logs in elsewhere."""
    return ":" in role or f"user.{role}.password" in STACK


def _role_of(case):
    roles = [role for role in case.operation.definition.raw.get("x-roles", []) if _known(role)]
    if not roles:
        return None
    turn = zlib.crc32(repr(sorted((case.path_parameters or {}).items())).encode())
    return roles[turn % len(roles)]


def _bytes(context, value):
    body = value if isinstance(value, bytes) else json.dumps(value, default=str).encode()
    return {"data": body}


for media_type in (
    "application/pdf",
    "application/gzip",
    "application/octet-stream",
    "application/x-ndjson",
    "text/csv",
    "image/*",
    "*/*",
):
    schemathesis.serializer(media_type)(_bytes)


UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
PARAMETER = re.compile(r"/\{id\}")
_existing = {}


@schemathesis.hook
def before_call(context, case, kwargs):
    """Half of the calls about one thing are about one that exists; an id that is none stays."""
    path, parameters = case.operation.path, case.path_parameters or {}
    value = str(parameters.get("id", ""))
    if UUID.fullmatch(value) and zlib.crc32(value.encode()) % 2 == 0:
        ids = _ids(case.operation.base_url, PARAMETER.split(path)[0])
        if ids:
            parameters["id"] = ids[zlib.crc32(value.encode()) // 2 % len(ids)]


def _ids(base, collection):
    if collection not in _existing:
        _existing[collection] = []
        for role in ("case-officer", "inspector", "registrar", "ops"):
            request = urllib.request.Request(
                f"{base}{collection}?limit=50",
                headers={"Authorization": f"Bearer {token_of(role)}"},
            )
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    items = json.load(answer).get("items", [])
                    _existing[collection] = sorted(item["id"] for item in items if "id" in item)
                    break
            except urllib.error.HTTPError:
                continue
    return _existing[collection]
