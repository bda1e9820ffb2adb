"""Stands in for Locust's own: as much of it as locustfile.py asks for."""

import urllib.error
import urllib.request


class Response:
    def __init__(self, status_code, text):
        self.status_code = status_code
        self.text = text

    def __enter__(self):
        return self

    def __exit__(self, *_fault):
        return False

    def success(self):
        pass

    def failure(self, why):
        raise AssertionError(why)


class Client:
    def __init__(self, host):
        self.host = host

    def request(self, method, path, name, data, headers, allow_redirects, catch_response):
        assert not allow_redirects and catch_response and name
        asked = urllib.request.Request(self.host + path, data, headers, method=method)
        with urllib.request.urlopen(asked, timeout=10) as answer:
            return Response(answer.status, answer.read().decode("utf-8"))


class FastHttpUser:
    def __init__(self, environment):
        self.environment = environment
        self.client = Client(self.host)


class Hook:
    def add_listener(self, listener):
        return listener


class events:
    init = Hook()


def task(method):
    return method


def constant(seconds):
    return seconds
