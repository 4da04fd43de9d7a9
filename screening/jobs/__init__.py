"""Jobs, their rubric snapshots and stages, who applied, and what was decided."""
