"""Made-up people to try the program with."""
