"""What a worker may still see of the disk: the program and its libraries, for reading. Linux 5.13 and later.

After Landlock's own documentation (docs.kernel.org/userspace-api/landlock.html): a process gives up rights for itself
and its children, without being root. A document that takes a worker over finds no file of the person's, and cannot
write one. From ABI 4 on TCP is given up too; the network namespace is the first wall.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION_FLAG = 1
_RULE_PATH = 1
_EXECUTE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 2, 1 << 3
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_TCP = 0b11
_SYSTEM = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/proc/self", "/dev/null", "/dev/urandom")

_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many rights over files each version of the interface knows; they are the lowest bits."""


def restrict(places: Iterable[str]) -> bool:
    """Leave this process only reading below `places` and the system's libraries. False where that is not possible."""
    if not sys.platform.startswith("linux"):
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint(_VERSION_FLAG))
    if version < 1:
        return False
    handled = (1 << _RIGHTS.get(version, 16)) - 1
    attributes = struct.pack("<QQ", handled, _TCP if version >= 4 else 0)[: 16 if version >= 4 else 8]
    ruleset = libc.syscall(_CREATE, attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint(0))
    if ruleset < 0:
        return False
    try:
        for place in dict.fromkeys([*_SYSTEM, *places]):
            _allow(libc, ruleset, place)
        return libc.syscall(_RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint(0)) == 0
    finally:
        os.close(ruleset)


def _allow(libc, ruleset: int, place: str) -> None:
    try:
        there = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = _READ if os.path.isdir(place) else _EXECUTE | _READ_FILE
        rule = struct.pack("<Qi", rights, there)
        libc.syscall(_ADD, ctypes.c_int(ruleset), ctypes.c_int(_RULE_PATH), rule, ctypes.c_uint(0))
    finally:
        os.close(there)
