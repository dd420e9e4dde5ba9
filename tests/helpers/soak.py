"""Whether the long tests were asked for: the same code, larger numbers."""

import os

SOAK = os.environ.get("TRACEPANEL_SOAK") == "1"
