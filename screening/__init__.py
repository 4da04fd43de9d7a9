"""Jobs, candidates, interviews, scorecards and scores; the workspace file they are kept in."""
