"""Label printers: on a network port, on a serial line, behind a file; their state read back before a label is sent."""
