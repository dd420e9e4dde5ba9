"""A window manager's request to close a window, sent as one sends it: WM_DELETE_WINDOW (ICCCM 4.2.8.1)."""

from __future__ import annotations

import ctypes

CLIENT_MESSAGE, LONGS = 33, 32


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24),
    )  # fmt: skip


def ask_to_close(display: str, window: int) -> None:
    """Raises OSError where there is no such display."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype, x.XInternAtom.restype = ctypes.c_void_p, ctypes.c_ulong
    line = x.XOpenDisplay(display.encode())
    if not line:
        raise OSError(f"no display {display}")
    here = ctypes.c_void_p(line)
    said = _ClientMessage(type=CLIENT_MESSAGE, window=window, format=LONGS)
    said.message_type = x.XInternAtom(here, b"WM_PROTOCOLS", 0)
    said.data[0] = x.XInternAtom(here, b"WM_DELETE_WINDOW", 0)
    x.XSendEvent(here, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(said))
    x.XSync(here, 0)
    x.XCloseDisplay(here)
