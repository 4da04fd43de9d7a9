"""Reading English job profiles: sentence frames, words, and where a list of traits is split."""
