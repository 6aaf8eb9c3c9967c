"""Runs Schemathesis against the four services of a running stack; see README.md."""

import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.request

import cast

HERE = pathlib.Path(__file__).resolve().parent
SEED = "20260101"
SECONDS = {"approval": 120, "employer-registry": 120, "supervision": 100, "training": 50}
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "missing_required_header",
    "ignored_auth",
]


def main():
    state, reports = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    only = sys.argv[3:] or list(SECONDS)
    stack = cast.parties(properties(state / "stack.properties"))
    reports.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "BHT_FUZZ_STACK": json.dumps(stack),
        "PYTHONPATH": str(HERE),
        "SCHEMATHESIS_HOOKS": "hooks",
    }
    # Once more with the same seed: what does not come back was the machine's, not the service's.
    failed = [
        service
        for service in only
        if not fuzz(service, stack, reports, environment)
        and not fuzz(service, stack, reports, environment)
    ]
    sys.exit(f"fuzz: findings in {', '.join(failed)}; reports in {reports}" if failed else 0)


def fuzz(service, stack, reports, environment):
    base = stack[f"service.{service}.url"]
    schema = reports / f"{service}.yaml"
    with urllib.request.urlopen(f"{base}/q/openapi", timeout=30) as answer:
        schema.write_bytes(answer.read())
    print(f"fuzz: {service}, at most {SECONDS[service]} s", flush=True)
    command = [
        str(pathlib.Path(sys.executable).with_name("schemathesis")),
        "--config-file",
        str(HERE / "schemathesis.toml"),
        "run",
        str(schema),
        "--url",
        base,
        "--seed",
        SEED,
        "--checks",
        ",".join(CHECKS),
        "--max-time",
        str(SECONDS[service]),
        "--report",
        "junit",
        "--report-junit-path",
        str(reports / f"{service}.xml"),
    ]
    with open(reports / f"{service}.txt", "w") as report:
        code = subprocess.run(
            command, env=environment, cwd=reports, stdout=report, stderr=subprocess.STDOUT
        ).returncode
    text = (reports / f"{service}.txt").read_text()
    found = code != 0 and not only_the_interpreter(text)
    print("\n".join(text.splitlines() if found else text.rstrip().splitlines()[-25:]))
    return not found


def only_the_interpreter(text):
    """CPython 3.11 may miscount its own recursion while it reads source: no word about the service."""
    errors = re.findall(r"(?m)^  🚫 (.*): (\d+)$", text)
    miscounted = text.count("AST constructor recursion depth mismatch")
    return (
        "\nFailures:\n" not in text
        and [name for name, _ in errors] == ["Runtime Error"]
        and int(errors[0][1]) <= miscounted
    )


def properties(file):
    lines = [line for line in file.read_text().splitlines() if line and line[0] != "#"]
    pairs = (line.split("=", 1) for line in lines)
    return {key: value.replace("\\:", ":").replace("\\=", "=") for key, value in pairs}


if __name__ == "__main__":
    main()
