"""The parts of the live scoring page: what it knows, what it writes, and what it shows."""
