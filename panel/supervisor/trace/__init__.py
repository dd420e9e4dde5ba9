"""Where a thing comes from and where it went."""
