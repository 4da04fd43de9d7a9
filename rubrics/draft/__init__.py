"""A job profile's text becomes sections, traits, pairs and at last a draft rubric."""
