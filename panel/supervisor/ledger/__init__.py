"""Every act, to read."""
