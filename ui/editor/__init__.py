"""The rubric editor: a form and the YAML text side by side, two views of one working copy."""
