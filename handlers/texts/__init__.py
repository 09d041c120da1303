"""Everything the bot says: sentences in Fluent, dates in words, and the boundary for what people type."""
