"""Finding people, notes and places as one types."""
