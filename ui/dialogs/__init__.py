"""Short forms, and questions before what cannot be undone."""
