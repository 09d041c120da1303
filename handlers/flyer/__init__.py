"""A flyer for an activity, and what its QR code opens."""
