"""Facts by account: the matrix and the detail of one fact."""
