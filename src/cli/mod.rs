//! The command line: arguments, their conversion to settings, terminal output, exit codes.
