"""Every report to look at and to hand on."""
