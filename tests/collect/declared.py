"""Compares what the inventory declares of services that have no crate with botocore's models of the same services.

Usage: declared.py INVENTORY_FOLDER
Prints a JSON object: how many operations were compared, and the faults.
"""

import glob
import json
import re
import sys
import tomllib

import botocore.session
from botocore.endpoint_provider import EndpointProvider

loader = botocore.session.get_session().get_component("data_loader")
partitions = loader.load_data("partitions")
# The domain of each partition, and that of its dual-stack endpoints.
DOMAINS = {
    "us-east-1": ("amazonaws.com", "api.aws"), "eu-central-1": ("amazonaws.com", "api.aws"), "us-gov-west-1": ("amazonaws.com", "api.aws"),
    "cn-north-1": ("amazonaws.com.cn", "api.amazonwebservices.com.cn"), "eusc-de-east-1": ("amazonaws.eu", "api.amazonwebservices.eu"),
    "us-iso-east-1": ("c2s.ic.gov", "api.aws.ic.gov"), "us-isob-east-1": ("sc2s.sgov.gov", "api.aws.scloud"),
    "eu-isoe-west-1": ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"), "us-isof-south-1": ("csp.hci.ic.gov", "api.aws.hci.ic.gov"),
}
faults, compared = [], 0


def partition_of(region):
    return next(each["id"] for each in partitions["partitions"] if re.match(each["regionRegex"], region))


def lowered(name):
    return name[0].lower() + name[1:]


class Model:
    def __init__(self, name):
        self.data = loader.load_service_model(name, "service-2")
        self.metadata = self.data["metadata"]
        try:
            self.pages = loader.load_service_model(name, "paginators-1")["pagination"]
        except botocore.exceptions.UnknownServiceError:
            self.pages = {}
        self.rules = loader.load_service_model(name, "endpoint-rule-set-1")

    def members(self, shape):
        return self.data["shapes"][shape].get("members", {}) if shape else {}

    def kinds(self, reference, path=(), above=()):
        """Every (kind, path) below a shape, for times and maps; the paths of maps' values go on with `*`."""
        shape = self.data["shapes"][reference["shape"]]
        if shape["type"] == "structure" and reference["shape"] not in above:
            for name, member in shape["members"].items():
                yield ("member", (name, member), path)
                yield from self.kinds(member, path + (name,), above + (reference["shape"],))
        elif shape["type"] == "list":
            yield from self.kinds(shape["member"], path, above)
        elif shape["type"] == "map":
            yield ("map", None, path)
            yield from self.kinds(shape["value"], path + ("*",), above)
        elif shape["type"] in ("timestamp", "blob"):
            yield (shape["type"], None, path)


def service(path, declared):
    global compared
    name, api = declared["name"], declared["api"]
    model = Model(name)

    def same(what, ours, theirs):
        if ours != theirs:
            faults.append(f"{name}: {what}: {ours!r} is declared, botocore has {theirs!r}")

    metadata = model.metadata
    protocol = {"json": f"json-{metadata.get('jsonVersion')}", "rest-json": "rest-json"}
    known = [protocol.get(each) for each in metadata.get("protocols", [metadata["protocol"]])]
    if api["protocol"] not in known:
        faults.append(f"{name}: the protocol {api['protocol']} is none of {known}")
    host = api.get("host", name)
    signing = api.get("signing", host)
    same("target", api.get("target"), metadata.get("targetPrefix") if api["protocol"] != "rest-json" else None)
    same("signing", signing, metadata.get("signingName", metadata["endpointPrefix"]))
    same("id", api.get("id", name), metadata["serviceId"])
    provider = EndpointProvider(model.rules, partitions)
    places = ["us-east-1"] if declared.get("global") else DOMAINS
    for region, fips, dual in [(region, fips, dual) for region in places for fips in (False, True) for dual in (False, True)]:
        try:
            endpoint = provider.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual)
        except botocore.exceptions.EndpointResolutionError as error:
            faults.append(f"{name}: {error}")
            continue
        mode = {(True, False): "fips", (False, True): "dual", (True, True): "fips dual"}.get((fips, dual), "")
        usual, others = host + ("-fips" if fips else ""), api.get("hosts", {})
        first = others.get(f"{mode} {partition_of(region)}", usual)
        same(f"{mode} endpoint in {region}", f"https://{first}.{region}.{DOMAINS[region][dual]}", endpoint.url)
        for scheme in (endpoint.properties or {}).get("authSchemes", []):
            same(f"signing in {region}", signing, scheme.get("signingName", signing))

    asked = {}
    for resource in declared.get("resource", []):
        if resource.get("collect", True):
            asked.setdefault(resource["list"], []).append((resource.get("input", {}), resource.get("items")))
        for about in resource.get("about", []):
            if about.get("collect", True) and ":" not in about["operation"] and resource.get("collect", True):
                asked.setdefault(about["operation"], []).append((about.get("input", {}), about.get("first") or about.get("among")))
    facts = declared.get("operations", {})
    for unknown in sorted(facts.keys() - asked.keys()):
        faults.append(f"{name}: facts of {unknown}, which is not asked")
    for operation, uses in sorted(asked.items()):
        compared += 1
        fact, modelled = facts.get(operation, {}), model.data["operations"].get(operation)
        if modelled is None:
            faults.append(f"{name}: there is no operation {operation}")
            continue
        inputs = model.members(modelled.get("input", {}).get("shape"))
        outputs = model.members(modelled["output"]["shape"])
        places = {member.get("locationName", key): key for key, member in inputs.items() if member.get("location") == "uri"}
        method, uri = modelled["http"]["method"], modelled["http"]["requestUri"]
        uri = re.sub(r"\{(.*?)\}", lambda found: "{" + places[found.group(1).rstrip("+")] + "+" * found.group(1).endswith("+") + "}", uri.split("?")[0])
        if api["protocol"] == "rest-json":
            same(f"{operation}'s request", fact.get("request"), f"{method} {uri}")
        for given, items in uses:
            for member in given:
                if member not in inputs:
                    faults.append(f"{name}: {operation} has no input {member}")
            required = set(model.data["shapes"][modelled["input"]["shape"]].get("required", [])) if "input" in modelled else set()
            if required - given.keys():
                faults.append(f"{name}: {operation} needs {required - given.keys()}")
            if items and items.split(".")[0] not in outputs:
                faults.append(f"{name}: {operation} answers no {items}")
        page = model.pages.get(operation)
        if page:
            token = [page["input_token"], page["output_token"]]
        else:
            both = [key for key in outputs if key in inputs and re.search("token$|marker$", key, re.IGNORECASE)]
            token = [both[0], both[0]] if both else None
        same(f"{operation}'s token", fact.get("token"), token)

        def wire(key):
            return fact.get("names", {}).get(key, lowered(key) if api.get("camel") else key)

        given = {member for each, _ in uses for member in each} | set((token or [])[:1])
        for key, member in inputs.items():
            if key not in given:
                continue
            where = member.get("location")
            if where and where != "uri" and not (where == "querystring" and method == "GET"):
                faults.append(f"{name}: {operation} wants {key} in its {where}")
            if where != "uri" and member.get("locationName", key) != wire(key):
                faults.append(f"{name}: {operation} calls {key} {member.get('locationName', key)}")
        times, maps = set(), set()
        times |= {key for key in given & inputs.keys() if model.data["shapes"][inputs[key]["shape"]]["type"] == "timestamp"}
        for kind, member, path in model.kinds(modelled["output"]):
            if kind == "timestamp":
                times.add(".".join(path))
            elif kind == "map":
                maps.add(".".join(path))
            elif kind == "member":
                key, reference = member
                if "location" in reference:
                    faults.append(f"{name}: {operation} answers {key} in its {reference['location']}")
                usual = lowered(key) if api.get("camel") else key
                # A name of the input's query alone leaves the answer's as it is.
                if reference.get("locationName", key) not in ({usual} if path else {usual, wire(key)}):
                    faults.append(f"{name}: {operation} answers {key} as {reference.get('locationName', key)}")
        same(f"{operation}'s times", sorted(fact.get("times", [])), sorted(times))
        same(f"{operation}'s maps", sorted(fact.get("maps", [])), sorted(maps) if api.get("camel") else [])


for path in sorted(glob.glob(f"{sys.argv[1]}/*.toml")):
    with open(path, "rb") as file:
        declared = tomllib.load(file)
    if "api" in declared:
        service(path, declared)
json.dump({"compared": compared, "faults": faults}, sys.stdout)
