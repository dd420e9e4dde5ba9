"""Labels: which symbol a code gets, where everything stands, the picture, and the same in a printer's language."""
