"""moto's server, with a script: rules say which requests are answered otherwise, and every request is written down.

Usage: server.py PORT

POST /test/rules     a JSON list of rules, tried in their order; the first that matches decides
GET  /test/requests  every request since the last reset: {"service", "region", "operation", "account_key", "body"}
POST /test/many      {"volumes", "topics"}: makes so many of each in us-east-1, without a request for each
POST /test/reset     forgets the requests and the rules; moto's state stays

A rule: {"service", "region", "operation"} (regular expressions, each optional), "input" (one that the body has a match of), "after" (so many matching requests pass first),
"times" (then it applies so often; left out: always), and one of
    {"status", "body", "type", "headers"}    an answer of its own
    {"drop": true}                the connection is closed without an answer
    {"delay": seconds}            the answer comes later
"""

import json
import re
import socket
import sys
import threading
import time
from urllib.parse import parse_qs

from moto.backends import get_backend
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, run_simple

SCOPE = re.compile(r"Credential=([^/]+)/\d+/([^/]+)/([^/]+)/aws4_request")


def operation_of(environ, body):
    target = environ.get("HTTP_X_AMZ_TARGET")
    if target:
        return target.rsplit(".", 1)[-1]
    found = re.search(r"/operation/(\w+)$", environ["PATH_INFO"])
    if found:
        return found.group(1)
    if "x-www-form-urlencoded" in environ.get("CONTENT_TYPE", ""):
        return parse_qs(body.decode("utf-8", "replace")).get("Action", ["?"])[0]
    return f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}?{environ.get('QUERY_STRING', '')}"


class Scripted:
    def __init__(self, app):
        self.app = app
        self.lock = threading.Lock()
        self.rules = []
        self.requests = []

    def __call__(self, environ, start_response):
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(length) if length else b""
        import io
        environ["wsgi.input"] = io.BytesIO(body)
        path = environ["PATH_INFO"]
        if path == "/test/rules":
            with self.lock:
                self.rules = [dict(rule, seen=0) for rule in json.loads(body)]
            return answer(start_response, 200, "{}")
        if path == "/test/requests":
            with self.lock:
                return answer(start_response, 200, json.dumps(self.requests))
        if path == "/test/reset":
            with self.lock:
                self.rules, self.requests = [], []
            return answer(start_response, 200, "{}")
        if path == "/test/many":
            make_many(**json.loads(body))
            return answer(start_response, 200, "{}")
        if path.startswith("/moto-api"):
            return self.app(environ, start_response)
        scope = SCOPE.search(environ.get("HTTP_AUTHORIZATION", ""))
        key, region, service = scope.groups() if scope else ("", "", "")
        operation = operation_of(environ, body)
        request = {"service": service, "region": region, "operation": operation, "account_key": key,
                   "body": body.decode("utf-8", "replace")}
        rule = None
        with self.lock:
            self.requests.append(request)
            for candidate in self.rules:
                wanted = all(re.fullmatch(candidate.get(part, ".*"), value)
                             for part, value in [("service", service), ("region", region), ("operation", operation)])
                if wanted and re.search(candidate.get("input", ""), request["body"]):
                    candidate["seen"] += 1
                    past = candidate["seen"] - candidate.get("after", 0)
                    if past > 0 and past <= candidate.get("times", 1 << 60):
                        rule = candidate
                        break
        if rule:
            time.sleep(rule.get("delay", 0))
            if rule.get("drop"):
                environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
                return [b""]
            if "status" in rule:
                return answer(start_response, rule["status"], rule.get("body", ""), rule.get("type", "text/xml"), rule.get("headers", {}))
        return self.app(environ, start_response)


def make_many(volumes, topics):
    place = {service: get_backend(service)["123456789012"]["us-east-1"] for service in ["ec2", "sns"]}
    for _ in range(volumes):
        place["ec2"].create_volume(size=8, zone_name="us-east-1a")
    for number in range(topics):
        place["sns"].create_topic(f"topic-{number}")


def answer(start_response, status, body, kind="application/json", headers={}):
    data = body.encode()
    start_response(f"{status} Scripted", [("Content-Type", kind), ("Content-Length", str(len(data))), *headers.items()])
    return [data]


class Quiet(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *args):
        pass


if __name__ == "__main__":
    run_simple("127.0.0.1", int(sys.argv[1]), Scripted(DomainDispatcherApplication(create_backend_app)),
               threaded=True, request_handler=Quiet)
