"""Conversations: the pure engine, flows as data, actions, notices, texts and roles."""
