"""What neighbours do together: who comes, reminders, changes, every week."""
