"""The parts of the page "Privacy": what a candidate asks for, and what is done about it."""
