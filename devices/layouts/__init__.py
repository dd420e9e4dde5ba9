"""What the keys of the keyboards write that a scanner can pretend to be, whatever layout the panel has."""
