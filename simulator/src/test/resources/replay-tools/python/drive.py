"""Runs locustfile.py of this folder as Locust would: one user, once."""

import os
import sys

import locustfile


class Runner:
    def quit(self):
        sys.stdout.flush()
        os._exit(0)


class Environment:
    runner = Runner()
    web_ui = None


locustfile.Buyers(Environment()).replay()
