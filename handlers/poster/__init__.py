"""The week on a poster, for who keeps the door of a place, and what its QR code opens."""
