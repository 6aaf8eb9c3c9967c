"""Tokens for the fuzz: each call is made in a role that the operation lets in (x-roles)."""

import json
import os
import re
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib

import schemathesis

STACK = json.loads(os.environ["BHT_FUZZ_STACK"])
STAFF = {
    "case-officer",
    "inspector",
    "source-reader",
    "registrar",
    "analyst",
    "ops",
    "demonstration",
}


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


STAFF_THAT_LIST = ("case-officer", "inspector", "registrar", "ops")
# What has no list of its own stands in lists of others.
ELSEWHERE = {
    "/api/v1/cases": ["/api/v1/applications", "/api/v1/orders"],
    "/api/v1/decisions": ["/api/v1/cases/{caseId}/decisions"],
    "/api/v1/notices": ["/api/v1/cases/{caseId}/notices"],
    "/api/v1/letters": ["/api/v1/cases/{caseId}/letters"],
    "/api/v1/completions": ["/api/v1/providers/{organisationNumber}/members/{memberId}/history"],
}
_existing = {}


@schemathesis.hook
def before_call(context, case, kwargs):
    """Half of the well-formed calls are about a thing that exists, in the state that it is in."""
    if case.meta is None or case.meta.generation.mode.is_negative:
        return
    parameters, role = case.path_parameters or {}, _role_of(case)
    body = case.body if isinstance(case.body, dict) else {}
    chance = zlib.crc32(repr((sorted(parameters.items()), body)).encode())
    if chance % 2:
        return
    parties = {"provider": STACK["fuzz.provider"], "employer": STACK["fuzz.employer"]}
    named = {name: party for name, party in parties.items() if name in body}
    if named:
        case.body = {**body, **named}
    base, template = case.operation.base_url, case.operation.path
    filled = _filled(base, template, role, chance // 2)
    if filled:
        parameters.update(filled)
        headers = case.headers or {}
        if "If-Match" in headers:
            tag = _tag(base, template, filled, role)
            headers["If-Match"] = tag or headers["If-Match"]


def _filled(base, template, role, chance):
    """Values of the path's parameters that lead to something; none if nothing is known."""
    filled, prefix = {}, ""
    for segment in template.strip("/").split("/"):
        name = segment[1:-1]
        if segment.startswith("{"):
            values = _values(base, prefix, name, role)
            if not values:
                return filled if name in ("code",) else {}
            filled[name] = values[chance % len(values)]
            segment = filled[name]
        prefix += f"/{segment}"
    return filled


def _values(base, collection, name, role):
    if name == "organisationNumber":
        return [STACK["fuzz.employer" if "/employers" in collection else "fuzz.provider"]]
    key = (base, collection, name, role)
    if key not in _existing:
        _existing[key] = _listed(base, collection, name, role)
    return _existing[key]


def _listed(base, collection, name, role):
    for source in ELSEWHERE.get(collection, [collection]):
        if "{" in source:
            filled = _filled(base, source, role, 0)
            if not filled:
                continue
            source = source.format(**filled)
        for caller in (role, *STAFF_THAT_LIST):
            answer, _ = _read(base + source + "?limit=50", caller)
            items = answer.get("items", answer.get(source.rsplit("/", 1)[1], []))
            found = [item.get(name) or item.get("id") for item in items if isinstance(item, dict)]
            if any(found):
                return sorted(value for value in found if value)
    return []


def _tag(base, template, filled, role):
    """The present ETag of the thing that the command is about."""
    last = max(template.index("{%s}" % name) + len(name) + 2 for name in filled)
    thing = template[:last].format(**filled)
    for caller in (role, *STAFF_THAT_LIST):
        _, tag = _read(base + thing, caller)
        if tag:
            return tag
    return None


def _read(url, role):
    headers = {}
    if role is not None:
        headers["Authorization"] = "Bearer " + _kept_token(role)
    try:
        request = urllib.request.Request(url, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            body = json.load(answer) if "json" in answer.headers.get("Content-Type", "") else {}
            return body if isinstance(body, dict) else {}, answer.headers.get("ETag")
    except (urllib.error.HTTPError, ValueError):
        return {}, None


_tokens = {}


def _kept_token(role):
    value, until = _tokens.get(role, (None, 0))
    if until < time.monotonic():
        value = token_of_machine(role) if ":" in role else token_of(role)
        _tokens[role] = value, time.monotonic() + 240
    return value
