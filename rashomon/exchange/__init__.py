"""Exchange with other programs: REFI-QDA, Web Annotation, tables; each says what it left behind."""
