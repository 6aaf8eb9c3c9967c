"""Prints an offset at which every port of a stack is free."""

import socket

PORTS = [15432, 18080, 19092, 19093, 18081, 18082, 18083, 18084]


def free(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


print(next(offset for offset in range(3000, 40000, 100) if all(free(p + offset) for p in PORTS)))
