"""Master data and orders."""
