"""GS1 element strings and Digital Links: read them whole, or say what is wrong with them and where."""
