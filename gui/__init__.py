"""The window: shows a Comparison and a Project, and asks for edits."""
