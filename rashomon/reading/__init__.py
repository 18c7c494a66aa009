"""Bytes to Documents: one reader a format, encoding, metadata, page debris."""

from rashomon.reading.accounts import (
    Problem,
    ReadResult,
    account_from_text,
    read_account,
    read_accounts,
)

__all__ = ["Problem", "ReadResult", "account_from_text", "read_account", "read_accounts"]
