"""Draws who brings what to whom: the same shapes as SVG and as PNG."""
