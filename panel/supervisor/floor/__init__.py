"""What goes on in the hall."""
