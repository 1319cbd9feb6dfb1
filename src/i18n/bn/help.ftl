# `--help`, and what is said of arguments that cannot be used.
