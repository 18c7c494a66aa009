"""The engine: reads accounts, compares them, keeps what people said of them.  Knows no Qt."""
