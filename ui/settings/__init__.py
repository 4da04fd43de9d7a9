"""Parts of the settings page that stand in a module of their own."""
