"""Compares a collected snapshot, answer by answer, with what boto3 reads from the same server.

Usage: compare.py ENDPOINT INVENTORY_FOLDER < rows
Each row of standard input: {"resource_type", "account_id", "region", "arn", "evidence"} (evidence is JSON text or an object).
boto3 is another client of the same API by other people: what both read alike was carried over as it was.
Prints a JSON object: how many answers were compared, by type, and the differences.
"""

import datetime
import glob
import json
import re
import sys
import tomllib
from urllib.parse import unquote

import boto3
import botocore
from botocore.config import Config

# Members that moto computes anew at each request, and what says who asked, or how much was asked for.
MOVING = {"LatestDeliveryAttemptTime", "LatestDeliveryTime", "Timestamp", "LatestRestorableTime", "LastUsedDate", "Arn.", "UserId",
          "MaxItems", "LockToken", "Truncated"}
ENDPOINT, INVENTORY = sys.argv[1:3]
MANAGEMENT = boto3.client(
    "sts", endpoint_url=ENDPOINT, region_name="us-east-1", aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="secret"
).get_caller_identity()["Account"]

services, listings, abouts = {}, {}, {}
for path in glob.glob(f"{INVENTORY}/*.toml"):
    with open(path, "rb") as file:
        parsed = tomllib.load(file)
    name = parsed["name"]
    services[name] = parsed
    for resource in parsed.get("resource", []):
        if not resource.get("collect", True):
            continue
        key = f"s3control:{resource['list']}" if name == "s3control" else resource["list"]
        listings.setdefault((resource["type"], key), []).append((name, resource))
        for about in resource.get("about", []):
            if about.get("collect", True):
                service, _, operation = about["operation"].rpartition(":")
                abouts[(resource["type"], about.get("as", about["operation"]))] = (service or name, operation, about)

BOTO = {"opensearch": "opensearch"}
clients, credentials = {}, {}


def client(service, account, region):
    if region == "global":
        region = "us-east-1"
    if (service, account, region) not in clients:
        if account not in credentials:
            keys = {"AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "secret", "SessionToken": None}
            if account != MANAGEMENT:
                sts = boto3.client("sts", endpoint_url=ENDPOINT, region_name="us-east-1",
                                   aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="secret")
                keys = sts.assume_role(RoleArn=f"arn:aws:iam::{account}:role/audit", RoleSessionName="compare")["Credentials"]
            credentials[account] = keys
        keys = credentials[account]
        endpoint = ENDPOINT.replace("127.0.0.1", "localhost") if service == "s3control" else ENDPOINT
        clients[(service, account, region)] = boto3.client(
            BOTO.get(service, service), endpoint_url=endpoint, region_name=region,
            aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"],
            aws_session_token=keys["SessionToken"],
            config=Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}))
    return clients[(service, account, region)]


def at(value, path):
    for name in path.split("."):
        if not isinstance(value, dict) or name not in value:
            return None
        value = value[name]
    return value


def fill(template, row, element):
    """A template over the element, the place, and other answers; None where a member is missing."""
    if isinstance(template, list):
        filled = [fill(part, row, element) for part in template]
        return None if None in filled else filled
    if isinstance(template, dict):
        filled = {key: fill(part, row, element) for key, part in template.items()}
        return None if None in filled.values() else filled
    if not isinstance(template, str):
        return template
    missing = False

    def one(found):
        nonlocal missing
        name = found.group(1)
        if name in ("account", "region", "partition"):
            return {"account": row["account_id"], "region": row["region"], "partition": "aws"}[name]
        if name.startswith("time"):
            days = int(name.removeprefix("time").strip("-d") or 0)
            return (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=days)).isoformat()
        last = name.endswith("/")
        name = name.rstrip("/")
        if name == "self":
            value = element
        elif name.startswith("@"):
            value = at(row["evidence"], name[1:])
        else:
            value = at(element, name)
        if value is None or isinstance(value, (dict, list)):
            missing = True
            return ""
        return str(value).rsplit("/", 1)[-1] if last else str(value)

    text = re.sub(r"\{([^}]*)\}", one, template)
    return None if missing else text


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items() if key not in ("ResponseMetadata",)}
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, datetime.datetime):
        return round(value.timestamp(), 3)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, botocore.response.StreamingBody):
        return plain(value.read())
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT[\d:.]+(\+00:00|Z)$", value):
        return round(datetime.datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp(), 3)
    return value


def differences(ours, theirs, path="", declared=False):
    """What differs. boto3 gives an empty value for a member that was not there; both say the same then. What boto3's model does not
    know it leaves out; where services are declared, it is collected."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        if "$masked" in ours:
            return
        for key in sorted(theirs.keys() if declared else ours.keys() | theirs.keys()):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}", declared)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for place, (left, right) in enumerate(zip(ours, theirs)):
            yield from differences(left, right, f"{path}[{place}]", declared)
    elif isinstance(ours, dict) and "$masked" in ours:
        return
    elif ours != theirs and not (ours in (None, "", [], {}) and theirs in (None, "", [], {})):
        if isinstance(theirs, str) and isinstance(ours, (dict, list)):
            try:
                if json.loads(theirs) == ours:
                    return
            except ValueError:
                pass
        if isinstance(ours, str) and isinstance(theirs, (dict, list)):
            try:
                if json.loads(ours) == theirs:
                    return
            except ValueError:
                pass
        # boto3 decodes IAM's documents.
        if isinstance(ours, str) and ours.startswith("%7B") and json.loads(unquote(ours)) == theirs:
            return
        if path.rsplit(".", 1)[-1] in MOVING:
            return
        yield f"{path}: collected {json.dumps(ours)[:200]}, boto3 reads {json.dumps(theirs, default=str)[:200]}"


lists = {}


def listed(service, resource, row):
    """Every element of a list, as boto3 reads it."""
    key = (service, resource["list"], row["account_id"], row["region"] if not services[service].get("global") else "global", json.dumps(resource.get("input")))
    if key not in lists:
        asked = client(service, row["account_id"], key[3])
        given = fill(resource.get("input", {}), row, {})
        name = botocore.xform_name(resource["list"])
        pages = asked.get_paginator(name).paginate(**given) if asked.can_paginate(name) else [getattr(asked, name)(**given)]
        lists[key] = [page for page in pages]
    found = []
    for page in lists[key]:
        if "items" not in resource:
            return [page]
        for element in at(page, resource["items"]) or []:
            found.extend(element.get(resource["inner"], []) if "inner" in resource else [element])
    return found


compared, wrong, skipped = {}, [], {}
for line in sys.stdin:
    row = json.loads(line)
    if isinstance(row["evidence"], str):
        row["evidence"] = json.loads(row["evidence"])
    kind = row["resource_type"]
    leading = next((key for (type_, key) in listings if type_ == kind and key in row["evidence"]), None)
    if leading is None:
        continue
    element = row["evidence"][leading]
    for key, ours in row["evidence"].items():
        if isinstance(ours, dict) and ("$error" in ours or "$absent" in ours):
            continue
        try:
            if (kind, key) in listings:
                # Several inputs of one operation may list the type.
                asked = [(service, resource) for service, resource in listings[(kind, key)] if "of" not in resource]
                if not asked:
                    continue
                want = plain(ours)
                candidates = [plain(element) for service, resource in asked for element in listed(service, resource, row)]
                declared = "api" in services[asked[0][0]]
                best = min((list(differences(want, other, declared=declared)) for other in candidates), key=len, default=["not listed by boto3"])
            else:
                service, operation, about = abouts[(kind, key)]
                asked = client(service, row["account_id"], row["region"])
                given = fill(about.get("input", {}), row, element)
                if given is None or "parent." in json.dumps(about.get("input", {})) or "{time" in json.dumps(about.get("input", {})):
                    continue
                name = botocore.xform_name(operation)
                if asked.can_paginate(name):
                    theirs = plain(asked.get_paginator(name).paginate(**given).build_full_result())
                    ours = {member: part for member, part in ours.items() if member in theirs or member not in ("IsTruncated", "Marker", "NextMarker", "NextToken")}
                else:
                    theirs = plain(getattr(asked, name)(**given))
                if "first" in about:
                    theirs = at(theirs, about["first"])[0]
                if "among" in about:
                    equals = fill(about["equals"], row, element)
                    theirs = {about["among"]: [part for part in at(theirs, about["among"]) or [] if str(at(part, about["member"])) == equals]}
                best = list(differences(plain(ours), theirs, declared="api" in services[service]))
        except botocore.exceptions.ClientError as error:
            best = [f"boto3 is refused: {error}"]
        except Exception as error:  # an operation that this boto3 cannot ask
            skipped[f"{kind} {key}"] = repr(error)[:200]
            continue
        compared[kind] = compared.get(kind, 0) + 1
        wrong.extend(f"{kind} {row['arn'] or ''} {key}{difference}" for difference in best)
json.dump({"compared": compared, "differences": wrong, "skipped": skipped}, sys.stdout)
