"""Pictures with the choices."""
