"""Replays a stretch of a festival with Locust: every buyer at its own instant, whatever the shop's answers take.

locust -f locustfile.py --headless -u 1
"""

import csv
import json
import os
import re
import time
from urllib.parse import quote

import gevent
from gevent.pool import Group
from locust import FastHttpUser, constant, events, task

HERE = os.path.dirname(os.path.abspath(__file__))
LEAD_S = 1.0
ANY = re.compile(r"(.*?)/\*(/.*)?$")
PLACEHOLDER = re.compile(r"\{([A-Za-z][A-Za-z0-9_]*)\}")

with open(os.path.join(HERE, "journey.json"), encoding="utf-8") as file:
    JOURNEY = json.load(file)
STEPS = JOURNEY["steps"]
CANCEL = JOURNEY["cancel"]
IS_PAID_HERE = any(step["payment"] for step in STEPS)

late_ms = []
outcomes = {}


class Buyers(FastHttpUser):
    """All of them: each is a greenlet, so that one user is enough."""

    host = JOURNEY["base"]
    fixed_count = 1
    wait_time = constant(0)
    # Nobody waits for a free connection.
    concurrency = 20_000
    connection_timeout = JOURNEY["timeout_ms"] / 1000
    network_timeout = JOURNEY["timeout_ms"] / 1000

    @task
    def replay(self):
        began = time.monotonic() + LEAD_S
        ends = began + JOURNEY["ends_ms"] / 1000
        buyers = Group()
        with open(os.path.join(HERE, "requests.csv"), encoding="utf-8", newline="") as file:
            for buyer in csv.DictReader(file):
                due = began + float(buyer["at_ms"]) / 1000
                until(due)
                buyers.spawn(self.buy, buyer, due, ends)
        buyers.join()
        told()
        runner = self.environment.runner
        gevent.spawn(runner.stop if self.environment.web_ui else runner.quit)
        gevent.sleep(60)

    def buy(self, buyer, due, ends):
        """One buyer, to the end: what is done next follows from the answer."""
        values = {name: buyer[name] for name in ("sku", "units", "intent", "price", "key")}
        for n, step in enumerate(STEPS):
            outcome, taken = self.send(step, values, due)
            if outcome != "accepted":
                return
            values.update(taken)
            answered = time.monotonic()
            following = STEPS[n + 1] if n + 1 < len(STEPS) else None
            if following is None and IS_PAID_HERE:
                return
            wait_ms = float(buyer["think_ms"]) if following is None or following["think"] else 0
            if following is None or following["payment"]:
                wait_ms += float(buyer["payment_ms"])
                if buyer["pays"] != "yes":
                    due = answered + (JOURNEY["expiry_ms"] if buyer["pays"] == "never" else wait_ms) / 1000
                    if CANCEL is not None and due <= ends:
                        until(due)
                        self.send(CANCEL, values, due)
                    return
            due = answered + wait_ms / 1000
            if following is None or due > ends:
                return
            if wait_ms > 0:
                until(due)

    def send(self, step, values, due):
        headers = {name: filled(value, values) for name, value in step["headers"].items()}
        data = None
        if step["body"] is not None:
            data = json.dumps(filled_tree(step["body"], values), ensure_ascii=False).encode("utf-8")
        path = filled(step["path"], values, lambda value: quote(value, safe="-._~"))
        late_ms.append((time.monotonic() - due) * 1000)
        with self.client.request(
            step["method"],
            path,
            name=step["name"],
            data=data,
            headers=headers,
            allow_redirects=False,
            catch_response=True,
        ) as response:
            outcome, taken = meaning(step, response)
            if outcome in ("error", "unknown"):
                response.failure(outcome)
            else:
                response.success()
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
        return outcome, taken


def until(due):
    wait = due - time.monotonic()
    if wait > 0:
        gevent.sleep(wait)


def meaning(step, response):
    if not response.status_code:
        return "unknown", {}
    try:
        tree = json.loads(response.text)
    except (TypeError, ValueError):
        tree = None
    for rule in step["answers"]:
        fits = all(holds(tree, place, said) for place, said in rule["where"].items())
        if response.status_code in rule["statuses"] and fits:
            if rule["outcome"] != "accepted":
                return rule["outcome"], {}
            taken = {name: text(tree, place) for name, place in step["take"].items()}
            return ("error", {}) if "" in taken.values() else ("accepted", taken)
    return "error", {}


def holds(tree, place, said):
    """Whether a text stands at a place; a part of that which is * is any element."""
    any_of = ANY.match(place)
    if any_of is None:
        return text(tree, place) == said
    elements = at(tree, any_of.group(1))
    if isinstance(elements, dict):
        elements = list(elements.values())
    rest = any_of.group(2) or ""
    return isinstance(elements, list) and any(holds(element, rest, said) for element in elements)


def text(tree, place):
    """What stands at a place (RFC 6901), as a text; none for what is missing or no single value."""
    node = at(tree, place)
    if isinstance(node, str):
        return node
    return "" if isinstance(node, (dict, list)) else json.dumps(node)


def at(tree, place):
    node = tree
    for part in place.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict) and name in node:
            node = node[name]
        elif isinstance(node, list) and name.isdigit() and int(name) < len(node):
            node = node[int(name)]
        else:
            return {}
    return node


def filled(template, values, escape=str):
    return PLACEHOLDER.sub(lambda match: escape(values.get(match.group(1), "")), template)


def filled_tree(node, values):
    if isinstance(node, list):
        return [filled_tree(child, values) for child in node]
    if isinstance(node, dict):
        return {name: filled_tree(child, values) for name, child in node.items()}
    if not isinstance(node, str):
        return node
    is_number = any(node == "{" + name + "}" for name in JOURNEY["numbers"])
    return int(filled(node, values)) if is_number else filled(node, values)


def told():
    late = sorted(late_ms)
    if late:
        print("answers: " + ", ".join(f"{outcome} {many}" for outcome, many in sorted(outcomes.items())))
        print(
            f"sent late: half by {late[len(late) // 2]:.1f} ms,"
            f" 99 % by less than {late[len(late) * 99 // 100]:.1f} ms, at most {late[-1]:.1f} ms"
        )


@events.init.add_listener
def refuse_workers(environment, **_kwargs):
    if type(environment.runner).__name__ in ("MasterRunner", "WorkerRunner"):
        raise SystemExit("every worker would replay all buyers: run Locust in one process")
