"""The application: the only place where widgets, devices and the record meet."""
