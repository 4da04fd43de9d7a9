"""Comparing the candidates of a job: the matrix, what one may ask of it, and two or three beside each other."""
