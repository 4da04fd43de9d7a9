"""Protection in the window: asking for the passphrase, setting and changing it, and the file's way there and back."""
