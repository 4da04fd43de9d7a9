"""The parts of Home that are about more than today's work."""
