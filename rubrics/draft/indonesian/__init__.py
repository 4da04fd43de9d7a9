"""Reading Indonesian job profiles: sentence frames."""
