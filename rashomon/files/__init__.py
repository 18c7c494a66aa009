"""Files: the project, and the analysis as JSON."""
