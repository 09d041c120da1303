"""Where everything is put together: settings, command line, clock, receiver, sender and playground."""
