"""Labels on their way: what stands on them, the queue that survives a restart, the printer of this panel."""
