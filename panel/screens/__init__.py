"""What operators touch, one screen a file."""
