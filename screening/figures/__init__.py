"""What scorecards come to: scores, results, comparisons."""
