"""The parts of the audit log's page."""
