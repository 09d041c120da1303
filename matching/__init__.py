"""The pure core: frozen neighbours in, suggestions with reasons out; start reading in `README.md`."""
