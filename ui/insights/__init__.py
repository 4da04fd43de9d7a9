"""The views of the Insights page: what each shows, its chart, its table and how it was worked out."""
