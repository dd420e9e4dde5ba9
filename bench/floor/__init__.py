"""What the same machine does without us: these scripts import nothing of Tracepanel."""
