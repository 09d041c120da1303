"""Before their first meal somebody is asked what they like to eat; only who cooks reads it."""
