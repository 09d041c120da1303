"""Roles: asked for, taken on, ended."""
