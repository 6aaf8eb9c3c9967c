"""Makes the realm's two parties, provider and employer, those of cases that exist."""

import json
import urllib.parse
import urllib.request


def parties(stack):
    """The stack with the organisation numbers that tokens of the two now carry."""
    officer = _token(stack, "bht", "staff", "case-officer", stack["user.case-officer.password"])
    inspector = _token(stack, "bht", "staff", "inspector", stack["user.inspector.password"])
    provider = _first(stack, "approval", "/api/v1/applications?limit=1", officer)["provider"]
    employer = _first(stack, "supervision", "/api/v1/inspections?limit=1", inspector)["party"]
    administrator = _token(
        stack,
        "master",
        "admin-cli",
        stack["keycloak.admin.user"],
        stack["keycloak.admin.password"],
    )
    _stand_for(stack, administrator, "provider", provider)
    _stand_for(stack, administrator, "employer", employer)
    return {**stack, "fuzz.provider": provider, "fuzz.employer": employer}


def _first(stack, service, path, token):
    return _call(stack[f"service.{service}.url"] + path, token)["items"][0]


def _stand_for(stack, administrator, name, organisation_number):
    users = f"{stack['keycloak.url']}/admin/realms/{stack['keycloak.realm']}/users"
    user = _call(f"{users}?exact=true&username={name}", administrator)[0]
    user["attributes"] = {"organisation_number": [organisation_number]}
    _call(f"{users}/{user['id']}", administrator, "PUT", user)


def _token(stack, realm, client, user, password):
    form = {"grant_type": "password", "client_id": client, "username": user, "password": password}
    url = f"{stack['keycloak.url']}/realms/{realm}/protocol/openid-connect/token"
    body = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(url, body, timeout=30) as answer:
        return json.load(answer)["access_token"]


def _call(url, token, method="GET", body=None):
    request = urllib.request.Request(
        url,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        text = answer.read()
        return json.loads(text) if text else None
