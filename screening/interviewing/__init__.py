"""Interviews: when and with whom, scorecards, notes, and the talk of the panel."""
