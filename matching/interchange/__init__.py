"""Files that other programs and spreadsheets read and write: pure functions on text, nothing is opened."""
