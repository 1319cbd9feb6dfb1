# The section `markets`.
