"""The parts of the Candidates page: its columns, its filters, and what one does with many people at once."""
