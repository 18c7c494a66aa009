"""The engine: reads accounts, compares them, keeps what people said of them.  Knows no Qt."""

__version__ = "0.1.0"  # as in pyproject.toml
