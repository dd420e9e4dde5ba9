"""Values, defects, holds."""
