"""Advice on rubric files: what a rubric may well be without, but should better have, or better not have."""
