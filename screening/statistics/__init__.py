"""What many scorecards say together: agreement between raters, their habits, and how figures are spread.

Pure functions: numbers in, a `Figure` out. A figure that the numbers do not carry is None with the reason.
"""
