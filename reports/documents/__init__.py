"""The documents, and the parts they are made of."""
