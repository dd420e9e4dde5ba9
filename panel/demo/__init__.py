"""The demo plant, a furniture maker, and the bench with its barcodes: a first look that needs no hardware."""
