"""The steps of the guided set-up that only talk and keep; the commands do those that sign in and run."""
