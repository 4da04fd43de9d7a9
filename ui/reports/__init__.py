"""What the Reports page is made of, and what leads to a document from elsewhere."""
