"""What each version of the schema added: one module per version, never changed once released."""
