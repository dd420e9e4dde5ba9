"""Tracepanel, the operator panel for production traceability: ``python main.py help`` lists the commands."""

import sys

from panel.cli import main

if __name__ == "__main__":
    sys.exit(main())
