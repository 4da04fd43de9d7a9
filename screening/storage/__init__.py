"""The workspace file beneath everything: opening, schema, triggers, checks."""
