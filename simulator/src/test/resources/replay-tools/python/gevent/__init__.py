"""Stands in for gevent's own, with threads."""

import time

sleep = time.sleep


def spawn(function, *args):
    function(*args)
