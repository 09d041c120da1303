"""Languages: chosen by somebody, signed for by a native reader."""
